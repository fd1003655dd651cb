namespace LocalOffer.Core;

public static partial class Codes
{
}
