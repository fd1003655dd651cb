using AngleSharp.Dom;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Every address on a finished page: inside the site it must exist, outside it may only be followed, never fetched.</summary>
internal sealed class AddressAudit(AuditedPage page, Func<string, bool> exists)
{
    private static readonly string[] Attributes = ["href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href"];

    public void Run()
    {
        foreach (var element in page.Document.All)
        {
            foreach (var name in Attributes)
            {
                if (element.GetAttribute(name) is { } address)
                {
                    Check(element, name, address.Trim());
                }
            }

            if (element.LocalName is "iframe" or "object" or "embed" or "base")
            {
                page.Report(Codes.OtherSiteInPage, element, $"{AuditedPage.Tag(element)} has no place on the site.");
            }
        }
    }

    private void Check(IElement element, string attribute, string address)
    {
        if (attribute == "srcset")
        {
            foreach (var one in address.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Check(element, "src", one.Split(' ')[0]);
            }

            return;
        }

        // The page itself, as the search form of a page sends its words to.
        if (address.Length == 0 && attribute is "action" or "formaction")
        {
            return;
        }

        if (attribute == "src" && address.StartsWith("data:image/", StringComparison.Ordinal))
        {
            return;
        }

        if (!SafeUrl.TryParse(address, out var url, out var problem))
        {
            page.Report(Codes.BrokenAddressInPage, element, $"{attribute}=\"{address}\" is not an address: {problem}.");
            return;
        }

        switch (url.Kind)
        {
            case LinkKind.Web:
                var isFollowed = attribute == "href" && element.LocalName is "a" or "area" or "link" && element.GetAttribute("rel") is not ("stylesheet" or "icon" or "preload" or "manifest");
                if (!isFollowed)
                {
                    page.Report(Codes.OtherSiteInPage, element, $"{AuditedPage.Tag(element)} fetches {address}.");
                }

                break;
            case LinkKind.Fragment:
                if (address.Length > 1 && page.Document.GetElementById(Uri.UnescapeDataString(address[1..])) is null)
                {
                    page.Report(Codes.BrokenAddressInPage, element, $"The page has no part \"{address[1..]}\".");
                }

                break;
            case LinkKind.Path:
                CheckPath(element, address);
                break;
            case LinkKind.Xref:
                page.Report(Codes.BrokenAddressInPage, element, $"\"{address}\" was not turned into an address.");
                break;
        }
    }

    private void CheckPath(IElement element, string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);

        // A host shows the page for lost readers at any address, so only that page may count from the site's root.
        var fromRoot = path.StartsWith('/');
        var target = !fromRoot ? Combine(page.Path, path) : page.Path == Addresses.NotFound ? path[1..] : null;
        if (target is null)
        {
            page.Report(Codes.BrokenAddressInPage, element, fromRoot
                ? $"\"{address}\" starts with a slash: it leads nowhere from a memory stick."
                : $"\"{address}\" leads out of the site.");
        }
        else if (target != page.Path && !exists(target))
        {
            page.Report(Codes.BrokenAddressInPage, element, $"\"{address}\" leads to {target}, which is not on the site.");
        }
    }

    private static string? Combine(string from, string relative)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
