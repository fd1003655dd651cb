namespace LocalOffer.Site;

/// <summary>At the foot of every page: whom to talk to, urgent help, and how to say that something is wrong.</summary>
public sealed record HelpStrip
{
    /// <summary>Number of a person who can help, or null.</summary>
    public required DrawnPhone? Phone { get; init; }

    /// <summary>Address of a person who can help, or null.</summary>
    public required DrawnEmail? Email { get; init; }

    /// <summary>When the number is answered, or null.</summary>
    public required SafeHtml? OpeningTimes { get; init; }

    /// <summary>All ways to get in touch.</summary>
    public required LinkView AllWays { get; init; }

    /// <summary>What to do in danger, or null for the advice that always holds.</summary>
    public required SafeHtml? Urgent { get; init; }

    /// <summary>Ways to report a mistake on this page; the phone, the form and the address, those that there are.</summary>
    public required IReadOnlyList<DrawnValue> Corrections { get; init; }

    /// <summary>What to name when reporting: the page's own name.</summary>
    public required string Reference { get; init; }

    /// <summary>All ways to comment on what is here, or null when the authority names none.</summary>
    public required LinkView? Comment { get; init; }

    /// <summary>What to do when not happy with a decision or a service.</summary>
    public required LinkView Unhappy { get; init; }
}
