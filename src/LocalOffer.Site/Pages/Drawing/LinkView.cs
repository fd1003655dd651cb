namespace LocalOffer.Site;

/// <summary>A link with its words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Note">A quieter remark beside it, or null.</param>
public sealed record LinkView(string Text, Href Href, string? Note = null)
{
    /// <summary>What the link's <c>rel</c> says: no word of where the reader came from goes to another site.</summary>
    public string? Rel => Href.IsExternal ? "noopener noreferrer" : null;
}

/// <summary>A day in words and for machines.</summary>
/// <param name="Text">For example <c>1 October 2026</c>.</param>
/// <param name="Iso">For example <c>2026-10-01</c>.</param>
public sealed record DayView(string Text, string Iso)
{
    /// <summary>The day in both forms.</summary>
    public static DayView Of(DateOnly day) => new(Core.PlainDate.Format(day), Core.PlainDate.Iso(day));

    /// <summary>The day in both forms, or null for none.</summary>
    public static DayView? OrNull(DateOnly? day) => day is { } known ? Of(known) : null;
}
