namespace LocalOffer.Site;

/// <summary>
/// An address that may stand in <c>href</c> or <c>src</c>: the only kind of value templates may put there. Made by
/// <see cref="PageContext"/> from the URL table, or from a <see cref="Core.SafeUrl"/>. Absent is <c>null</c>.
/// </summary>
public sealed record Href
{
    internal Href(string value, bool isExternal = false)
    {
        Value = value;
        IsExternal = isExternal;
    }

    /// <summary>The address, relative to the page it is for; not yet encoded.</summary>
    public string Value { get; }

    /// <summary>True for another web site.</summary>
    public bool IsExternal { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
