namespace LocalOffer.Core;

/// <summary>Ids: lower-case letters, digits and single hyphens, at most 80 characters, starting with a letter or digit.</summary>
public static class Slug
{
    /// <summary>The longest id allowed; longer ones make addresses that do not survive print and speech.</summary>
    public const int MaxLength = 80;

    /// <summary>True when the text can stand as an id and so in an address.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        var previous = '\0';
        foreach (var c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-') || (c == '-' && previous == '-'))
            {
                return false;
            }

            previous = c;
        }

        return true;
    }

    /// <summary>An id made from any text, or the empty string when nothing of it can be kept.</summary>
    public static string From(string text)
    {
        var slug = Folding.Fold(text).Replace(' ', '-');
        slug = string.Concat(slug.Where(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'));
        while (slug.Contains("--", StringComparison.Ordinal))
        {
            slug = slug.Replace("--", "-", StringComparison.Ordinal);
        }

        slug = slug.Length > MaxLength ? slug[..MaxLength] : slug;
        return slug.Trim('-');
    }
}
