namespace LocalOffer.Site;

/// <summary>A value of a field, ready to be drawn by the partial for its kind (<c>fields/</c> in a theme).</summary>
public abstract record DrawnValue : IDrawnBy
{
    /// <inheritdoc/>
    public abstract string Partial { get; }

    /// <summary>True when it fits beside its label in a row: a word, a number, a day.</summary>
    public virtual bool IsShort => false;
}

/// <summary>Words of one line or a few.</summary>
/// <param name="Text">The words.</param>
/// <param name="Note">A quieter remark after them, or null.</param>
public sealed record DrawnLine(string Text, string? Note = null) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-line";

    /// <inheritdoc/>
    public override bool IsShort => Text.Length <= 120;
}

/// <summary>A Markdown text.</summary>
/// <param name="Html">The text as HTML.</param>
public sealed record DrawnText(SafeHtml Html) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-text";
}

/// <summary>Yes or no.</summary>
/// <param name="Is">True for yes.</param>
public sealed record DrawnYesNo(bool Is) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-bool";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>A number.</summary>
/// <param name="Text">As read by people: <c>1,204</c>.</param>
public sealed record DrawnNumber(string Text) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-number";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>An amount of money.</summary>
/// <param name="Text">For example <c>£3.50</c>.</param>
public sealed record DrawnMoney(string Text) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-money";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>A day.</summary>
/// <param name="Day">The day.</param>
public sealed record DrawnDate(DayView Day) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-date";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>A telephone number.</summary>
/// <param name="Text">As written.</param>
/// <param name="Href">Rings it; null when the number holds no digits to dial.</param>
public sealed record DrawnPhone(string Text, Href? Href) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-phone";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>An e-mail address.</summary>
/// <param name="Pieces">The address in pieces, between which a line may break.</param>
/// <param name="Href">Opens a new message.</param>
public sealed record DrawnEmail(IReadOnlyList<string> Pieces, Href Href) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-email";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>A link to another site or page.</summary>
/// <param name="Link">The link, in words that stand by themselves.</param>
/// <param name="Site">The name of the other site, which the link's words end with; null for a page of ours.</param>
/// <param name="About">What a screen reader says after the words, where they need the label they stand beside; else null.</param>
public sealed record DrawnLink(LinkView Link, string? Site = null, string? About = null) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-url";

    /// <inheritdoc/>
    public override bool IsShort => true;
}

/// <summary>Terms of a vocabulary.</summary>
/// <param name="Terms">Their plain labels; at least two (one alone is a <see cref="DrawnLine"/>).</param>
public sealed record DrawnTerms(IReadOnlyList<string> Terms) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-terms";

    /// <inheritdoc/>
    public override bool IsShort => Terms.Sum(t => t.Length) <= 120;
}

/// <summary>Links to other pages of the site.</summary>
/// <param name="Links">At least one.</param>
public sealed record DrawnRefs(IReadOnlyList<LinkView> Links) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-refs";
}

/// <summary>A text and the pages it leads to.</summary>
/// <param name="Html">The text, or null.</param>
/// <param name="Links">The pages; may be empty.</param>
public sealed record DrawnTextAndRefs(SafeHtml? Html, IReadOnlyList<LinkView> Links) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-text-and-refs";
}

/// <summary>A list of values of one type.</summary>
/// <param name="Items">The items.</param>
public sealed record DrawnList(IReadOnlyList<DrawnValue> Items) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-list";
}

/// <summary>Steps in order.</summary>
/// <param name="Steps">What to do, one after the other.</param>
public sealed record DrawnSteps(IReadOnlyList<StepView> Steps) : DrawnValue
{
    /// <inheritdoc/>
    public override string Partial => "field-steps";
}

/// <summary>One step.</summary>
/// <param name="Html">What to do.</param>
/// <param name="Links">Where to go; may be empty.</param>
public sealed record StepView(SafeHtml Html, IReadOnlyList<LinkView> Links);
