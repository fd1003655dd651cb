namespace LocalOffer.Site;

/// <summary>All services of a strand on one page that needs nothing else: to keep on a phone, to print, to hand out.</summary>
public sealed record BookletPage : IPageModel
{
    /// <inheritdoc/>
    public required PageContext Page { get; init; }

    /// <summary>The content security policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The styles, as an element.</summary>
    public required SafeHtml Styles { get; init; }

    /// <summary>Name of the strand.</summary>
    public required string Title { get; init; }

    /// <summary>What the strand is about, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>Name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>Name of the council.</summary>
    public required string Authority { get; init; }

    /// <summary>The day it was made.</summary>
    public required DayView Made { get; init; }

    /// <summary>The site's address as people type it; null when the host is not known.</summary>
    public required string? Address { get; init; }

    /// <summary>How many services are in it, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The number to ring, or null.</summary>
    public required DrawnPhone? Phone { get; init; }

    /// <summary>When it is answered, or null.</summary>
    public required string? OpeningTimes { get; init; }

    /// <summary>What to do in danger, or null for the advice that always holds.</summary>
    public required string? Urgent { get; init; }

    /// <summary>The services, by name.</summary>
    public required IReadOnlyList<BookletService> Services { get; init; }

    /// <summary>How support and rights work.</summary>
    public required IReadOnlyList<BookletBlock> Support { get; init; }
}

/// <summary>A service in a booklet.</summary>
/// <param name="Id">For the list of contents.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who runs it, or null.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Phone">The number to ring, or null.</param>
/// <param name="Rows">Who it is for, how to get it, cost, contact, where.</param>
/// <param name="Checked">The day it was last checked, or null.</param>
/// <param name="IsOverdue">True when it should have been checked again by the day the booklet was made.</param>
public sealed record BookletService(string Id, string Name, string? By, string? Summary, DrawnPhone? Phone, IReadOnlyList<BookletRow> Rows, DayView? Checked, bool IsOverdue);

/// <summary>A fact of a service.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Lines">The answer; each line of an address, each place.</param>
public sealed record BookletRow(string Label, IReadOnlyList<string> Lines);

/// <summary>A support block in a booklet.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Question">What it answers.</param>
/// <param name="Answer">In short, or null where nobody has written it.</param>
public sealed record BookletBlock(string Title, string? Question, string? Answer);
