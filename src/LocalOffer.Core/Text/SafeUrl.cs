namespace LocalOffer.Core;

/// <summary>What a link in the content points at.</summary>
public enum LinkKind
{
    /// <summary><c>https:</c> or <c>http:</c>, on another site.</summary>
    Web,

    /// <summary><c>mailto:</c>.</summary>
    Mail,

    /// <summary><c>tel:</c>.</summary>
    Phone,

    /// <summary><c>xref:id</c>: a page of this site by its id.</summary>
    Xref,

    /// <summary>A path inside this site, from the page's or file's own place.</summary>
    Path,

    /// <summary><c>#part</c> of the same page.</summary>
    Fragment,
}

/// <summary>A link that has passed the one parser every address must pass (design decision 10).</summary>
/// <param name="Kind">What it points at.</param>
/// <param name="Value">The address; for <see cref="LinkKind.Xref"/> the id (with any <c>#part</c>), for a path the path.</param>
public readonly record struct SafeUrl(LinkKind Kind, string Value)
{
    /// <summary>Reads an address: https, http, mailto, tel, xref, a relative path or a fragment. Everything else is refused.</summary>
    /// <param name="text">As written by an editor or found in a register.</param>
    /// <param name="url">The link, when true is returned.</param>
    /// <param name="problem">Why it was refused, in plain words, when false is returned.</param>
    public static bool TryParse(string text, out SafeUrl url, out string problem)
    {
        url = default;
        problem = "";
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            problem = "the address is empty";
            return false;
        }

        // Browsers drop tabs and line breaks inside an address, so "java\tscript:" would run: refuse any control or blank.
        // Invisible characters make two addresses look the same, or one read backwards.
        if (trimmed.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
        {
            problem = "an address cannot hold spaces, tabs, line breaks or invisible characters";
            return false;
        }

        if (trimmed.Contains('\\') || trimmed.Contains('<') || trimmed.Contains('>') || trimmed.Contains('"'))
        {
            problem = "an address cannot hold \\ < > or quotation marks";
            return false;
        }

        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var slash = trimmed.IndexOfAny(['/', '?', '#']);
        if (colon > 0 && (slash < 0 || colon < slash))
        {
            var scheme = trimmed[..colon].ToLowerInvariant();
            var rest = trimmed[(colon + 1)..];
            switch (scheme)
            {
                case "https" or "http":
                    if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || !rest.StartsWith("//", StringComparison.Ordinal))
                    {
                        problem = "the web address has no site name";
                        return false;
                    }

                    if (uri.UserInfo.Length > 0)
                    {
                        problem = "a web address cannot hold a user name or password";
                        return false;
                    }

                    url = new(LinkKind.Web, trimmed);
                    return true;
                case "mailto":
                    if (!rest.Contains('@'))
                    {
                        problem = "there is no e-mail address after mailto:";
                        return false;
                    }

                    url = new(LinkKind.Mail, trimmed);
                    return true;
                case "tel":
                    if (!rest.Any(char.IsAsciiDigit) || rest.Any(c => !(char.IsAsciiDigit(c) || c is '+' or '-')))
                    {
                        problem = "after tel: only digits, + and - may stand";
                        return false;
                    }

                    url = new(LinkKind.Phone, trimmed);
                    return true;
                case "xref":
                    url = new(LinkKind.Xref, rest);
                    return rest.Length > 0;
                default:
                    problem = $"links that start with \"{scheme}:\" are not safe for readers";
                    return false;
            }
        }

        if (trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            problem = "the address starts with // but not with https:";
            return false;
        }

        url = trimmed[0] == '#' ? new(LinkKind.Fragment, trimmed) : new(LinkKind.Path, trimmed);
        return true;
    }
}
