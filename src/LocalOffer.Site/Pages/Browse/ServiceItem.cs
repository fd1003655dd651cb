namespace LocalOffer.Site;

/// <summary>A service or provider in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page.</param>
/// <param name="By">Who runs it, or what kind of place it is; null when not known.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Tags">Short facts: ages, cost, how to get it.</param>
/// <param name="Due">The day it must be checked again, or null.</param>
/// <param name="IsOverdue">True when that day has passed.</param>
public sealed record ServiceItem(
    string Name, Href Href, string? By, string? Summary, IReadOnlyList<TagView> Tags, DayView? Due, bool IsOverdue);

/// <summary>A short fact about a service.</summary>
/// <param name="Text">The words, which carry the whole meaning.</param>
/// <param name="Warns">True for what may keep a family from using it now.</param>
public sealed record TagView(string Text, bool Warns = false);
