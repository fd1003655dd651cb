namespace LocalOffer.Site;

/// <summary>In which part of HTML a character of a template stands.</summary>
internal enum HtmlMode
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>In a tag's name.</summary>
    TagName,

    /// <summary>In a tag, between attributes.</summary>
    InTag,

    /// <summary>In an attribute's name, or after it.</summary>
    AttributeName,

    /// <summary>After the equals sign.</summary>
    BeforeValue,

    /// <summary>In a value between quotation marks.</summary>
    Value,

    /// <summary>In a value without quotation marks.</summary>
    BareValue,

    /// <summary>In <c>&lt;!-- --&gt;</c> or <c>&lt;!doctype&gt;</c>.</summary>
    Comment,

    /// <summary>In a script or style element.</summary>
    Code,

    /// <summary>In <c>title</c> or <c>textarea</c>: words, no tags.</summary>
    Words,
}

/// <summary>How far an address has got.</summary>
internal enum AddressProgress
{
    Start,
    Literal,
    Complete,
    Part,
}

/// <summary>Where in HTML a template has got to. Both branches of a block must end where it started.</summary>
/// <param name="Mode">The part.</param>
/// <param name="Element">Name of the element whose tag or content it is in, in small letters.</param>
/// <param name="Attribute">Name of the attribute, in small letters.</param>
/// <param name="Quote">The quotation mark of the value.</param>
/// <param name="Address">How far the address in the value has got.</param>
internal readonly record struct HtmlState(HtmlMode Mode, string Element = "", string Attribute = "", char Quote = '\0', AddressProgress Address = AddressProgress.Start)
{
    public bool IsAddress => Attribute is "href" or "src" or "action" or "formaction" or "poster" or "data" or "srcset" or "cite" or "background"
        or "xlink:href" or "ping" or "longdesc" or "manifest" or "usemap";
}

/// <summary>Where a value would be printed.</summary>
internal enum PrintPlace
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>In a quoted attribute value, or in words.</summary>
    Words,

    /// <summary>As the whole of an address.</summary>
    Address,

    /// <summary>After the <c>#</c> of an address.</summary>
    AddressPart,

    /// <summary>Where nothing may be printed, which has been reported.</summary>
    Nowhere,
}
