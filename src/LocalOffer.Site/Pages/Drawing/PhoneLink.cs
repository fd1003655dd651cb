using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A link that rings a number as people write it.</summary>
internal static class PhoneLink
{
    /// <summary><c>01632 960123</c> becomes <c>tel:+441632960123</c>; null when there is nothing to dial.</summary>
    public static Href? To(string number) => PhoneNumbers.Dialled(number) is { } dialled ? new Href("tel:" + dialled) : null;
}
