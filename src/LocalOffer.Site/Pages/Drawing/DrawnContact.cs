namespace LocalOffer.Site;

/// <summary>A way to reach someone, line under line: it needs no labels.</summary>
/// <param name="Role">Whom to ask for, or null.</param>
/// <param name="Lines">The phone, the e-mail, the links, the address.</param>
/// <param name="Rest">What else there is to say.</param>
public sealed record DrawnContact(string? Role, IReadOnlyList<DrawnValue> Lines, IReadOnlyList<ObjectRow> Rest) : DrawnValue
{
    private static readonly HashSet<string> LineKeys = ["phone", "email", "online-form", "form", "website", "address", "post", "team"];

    /// <inheritdoc/>
    public override string Partial => "field-contact";

    /// <summary>The contact in an object's rows, or null when the object is something else.</summary>
    internal static DrawnContact? Of(IReadOnlyList<ObjectRow> rows)
    {
        if (!rows.Any(r => r.Value is DrawnPhone or DrawnEmail))
        {
            return null;
        }

        static bool IsLine(ObjectRow row) => LineKeys.Contains(row.Key) && row.Value.IsShort;
        return new(
            rows.Where(r => r.Key == "role").Select(r => r.Value).OfType<DrawnLine>().Select(l => l.Text).FirstOrDefault(),
            [.. rows.Where(IsLine).Select(r => r.Value)],
            [.. rows.Where(r => !IsLine(r) && !(r.Key == "role" && r.Value is DrawnLine)).Select(r => r.UnderItsLabel())]);
    }
}
