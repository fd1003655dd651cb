namespace LocalOffer.Site;

/// <summary>Questions of a form that belong together.</summary>
/// <param name="Title">The heading, or null for questions that need none.</param>
/// <param name="Fields">The questions, in the order they are asked.</param>
public sealed record FormSection(FormText? Title, IReadOnlyList<FormField> Fields)
{
    /// <summary>A sentence under the heading, or null.</summary>
    public string? Intro { get; init; }

    /// <summary>True for a part of the section before it.</summary>
    public bool IsPart { get; init; }

    /// <summary>Where the Local Offer has services for this, or none.</summary>
    public IReadOnlyList<LinkView> Services { get; init; } = [];
}
