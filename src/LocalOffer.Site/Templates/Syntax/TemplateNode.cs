namespace LocalOffer.Site;

/// <summary>A piece of a template, with its place.</summary>
internal abstract class TemplateNode(int offset, int length)
{
    public int Offset { get; } = offset;

    public int Length { get; } = length;
}

/// <summary>Text that is printed as it stands.</summary>
internal sealed class TextNode(int offset, string text) : TemplateNode(offset, text.Length)
{
    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>What is printed of it: less where <c>~</c> takes blanks away.</summary>
    public string Printed { get; set; } = text;
}

/// <summary><c>{{name}}</c>, <c>{{{html}}}</c>, <c>{{icon "phone"}}</c>.</summary>
internal sealed class PrintNode(int offset, int length, TemplateExpression value, bool isRaw) : TemplateNode(offset, length)
{
    public TemplateExpression Value { get; } = value;

    public bool IsRaw { get; } = isRaw;
}

/// <summary>The four blocks.</summary>
internal enum BlockKind
{
    If,
    Unless,
    Each,
    With,
}

/// <summary>A block with its two branches.</summary>
internal sealed class BlockNode(int offset, int length, BlockKind kind, PathExpression subject) : TemplateNode(offset, length)
{
    public BlockKind Kind { get; } = kind;

    public PathExpression Subject { get; } = subject;

    public List<TemplateNode> Body { get; } = [];

    public List<TemplateNode> Else { get; } = [];

    /// <summary>True once <c>{{else}}</c> has been seen.</summary>
    public bool HasElse { get; set; }
}

/// <summary><c>{{&gt; facts}}</c>, <c>{{&gt; facts contact}}</c>, <c>{{&gt; (partial this)}}</c>.</summary>
internal sealed class PartialNode(int offset, int length, string? name, PathExpression? namedBy, PathExpression? argument) : TemplateNode(offset, length)
{
    /// <summary>The partial's name, or null when the thing in <see cref="NamedBy"/> names it.</summary>
    public string? Name { get; } = name;

    /// <summary>The thing that names its own partial, or null.</summary>
    public PathExpression? NamedBy { get; } = namedBy;

    /// <summary>What the partial is given, or null for what is here.</summary>
    public PathExpression? Argument { get; } = argument;

    /// <summary>The place in a layout where the page goes.</summary>
    public bool IsBody => Name == "body";
}
