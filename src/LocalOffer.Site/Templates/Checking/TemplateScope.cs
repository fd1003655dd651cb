namespace LocalOffer.Site;

/// <summary>How a thing is reached from what a template was given: decides whether a partial that comes back to itself must end.</summary>
internal enum ModelReach
{
    /// <summary>It is all the template was given.</summary>
    Whole,

    /// <summary>It is a part of that. Models are trees, so going from part to part ends.</summary>
    Part,

    /// <summary>It comes from the page's own model, which may lead back.</summary>
    Elsewhere,
}

/// <summary>What is here at some place of a template, and what is one level out.</summary>
/// <param name="Id">Its own number: a name means the same thing only within one scope.</param>
/// <param name="Type">The type of what is here.</param>
/// <param name="Outer">One level out, or null at the outermost.</param>
/// <param name="IsLoop">True within <c>{{#each}}</c>, where <c>@index</c> and the like are.</param>
/// <param name="Reach">How what is here is reached from what the template was given.</param>
internal sealed record TemplateScope(int Id, Type Type, TemplateScope? Outer, bool IsLoop, ModelReach Reach)
{
    /// <summary>True when this or an outer scope is a loop.</summary>
    public bool HasLoop => IsLoop || Outer is { HasLoop: true };
}
