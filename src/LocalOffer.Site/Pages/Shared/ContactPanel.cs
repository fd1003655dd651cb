using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>How to reach someone.</summary>
/// <param name="Rows">The ways, the phone first.</param>
/// <param name="Origin">Whose details these are when they are not the page's own, or null.</param>
public sealed record ContactPanel(IReadOnlyList<ContactRow> Rows, string? Origin)
{
    // The phone first: many families would rather talk, and it works without the internet.
    private static readonly string[] Keys = ["contact-role", "phone", "email", "online-form", "text-relay", "website"];

    /// <summary>Keys of the fields the panel shows.</summary>
    public static IReadOnlyList<string> FieldKeys => Keys;

    /// <summary>The number to ring, or null.</summary>
    public DrawnPhone? Phone => Rows.Select(r => r.Value).OfType<DrawnPhone>().FirstOrDefault(p => p.Href is not null);

    /// <summary>The panel for a document with contact fields, or null when it has none.</summary>
    internal static ContactPanel? Of(PageDrawing drawing, EffectiveDocument document, string? providerName)
    {
        var rows = new List<ContactRow>();
        var fromProvider = 0;
        foreach (var key in Keys)
        {
            if (document.Field(key) is not { Value: { } written } field)
            {
                continue;
            }

            var value = written is UrlValue url && drawing.Link(url.Url, key == "online-form" ? "Fill in the online form" : "Visit the website") is { } link
                ? new DrawnLink(link)
                : drawing.Draw(field.Definition, written);
            if (value is not null)
            {
                rows.Add(new ContactRow(field.Definition.Label, value, value is DrawnPhone && key == "phone"));
                fromProvider += field.Origin == Core.Origin.Provider ? 1 : 0;
            }
        }

        return rows.Count == 0 ? null : new(rows, fromProvider == rows.Count && providerName is not null ? $"These are the contact details of {providerName}." : null);
    }
}

/// <summary>One way to reach someone.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The number, the address or the link.</param>
/// <param name="IsPhone">True for the number to ring, which is drawn large.</param>
public sealed record ContactRow(string Label, DrawnValue Value, bool IsPhone);
