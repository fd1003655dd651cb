using System.Buffers;

namespace LocalOffer.Content;

/// <summary>The shapes of e-mail addresses and UK phone numbers; whether anybody answers, nobody can check here.</summary>
public static class ContactForms
{
    private const int FewestDigits = 3;
    private const int MostDigits = 20;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> InPhones = SearchValues.Create("0123456789 +()-");
    private static readonly SearchValues<char> InSites = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    /// <summary>True for one address of the form <c>name@site.ending</c>.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > 64 || text.Length > 254 || at != text.LastIndexOf('@'))
        {
            return false;
        }

        var site = text.AsSpan(at + 1);
        var dot = site.LastIndexOf('.');
        return dot > 0 && site.Length - dot > 2
            && !site.Contains("..", StringComparison.Ordinal) && site[0] is not ('.' or '-')
            && !site.ContainsAnyExcept(InSites)
            && IsName(text.AsSpan(0, at));
    }

    /// <summary>True for the name of a web site alone, without <c>https://</c> and without a path; a port may follow.</summary>
    public static bool IsHost(string text) =>
        text.Length > 0 && text[0] != '.' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':') && Uri.TryCreate("https://" + text, UriKind.Absolute, out _);

    /// <summary>True for digits, spaces, hyphens, + and brackets, with an extension at most: <c>01632 960123 ext 4</c>.</summary>
    public static bool IsPhone(string text)
    {
        var number = text.AsSpan();
        foreach (var word in (ReadOnlySpan<string>)["extension", "ext.", "ext", "x"])
        {
            var at = number.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var extension = number[(at + word.Length)..].Trim();
                if (extension.IsEmpty || extension.ContainsAnyExcept(Digits))
                {
                    return false;
                }

                number = number[..at].TrimEnd(" ,");
                break;
            }
        }

        var digits = 0;
        foreach (var c in number)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits is >= FewestDigits and <= MostDigits && !number.ContainsAnyExcept(InPhones) && number.LastIndexOf('+') <= 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c <= ' ' || c == 0x7F || c is '<' or '>' or '(' or ')' or '[' or ']' or ',' or ';' or ':' or '\\' or '"' || char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return name[0] != '.' && name[^1] != '.';
    }
}
