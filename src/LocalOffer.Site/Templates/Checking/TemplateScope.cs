namespace LocalOffer.Site;

/// <summary>What is here at some place of a template, and what is one level out.</summary>
/// <param name="Id">Its own number: a name means the same thing only within one scope.</param>
/// <param name="Type">The type of what is here.</param>
/// <param name="Outer">One level out, or null at the outermost.</param>
/// <param name="IsLoop">True within <c>{{#each}}</c>, where <c>@index</c> and the like are.</param>
/// <param name="IsWhole">True where what is here is all the template was given, not a part of it.</param>
internal sealed record TemplateScope(int Id, Type Type, TemplateScope? Outer, bool IsLoop, bool IsWhole = false)
{
    /// <summary>True when this or an outer scope is a loop.</summary>
    public bool HasLoop => IsLoop || Outer is { HasLoop: true };
}
