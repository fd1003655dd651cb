using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Follows a template's HTML from its first character to its last, through every block: finds where each value would be
/// printed, and reports markup that the site's policy refuses or that would let words become code.
/// </summary>
internal sealed partial class HtmlPlaces
{
    private readonly TemplateTree _tree;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<TemplateNode, PrintPlace> _places = [];
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _name = new();
    private readonly StringBuilder _tail = new();
    private HtmlState _state = new(HtmlMode.Text);
    private int _tagStart;
    private int _valueStart;
    private int _nameStart;
    private bool _valueHasBraces;
    private bool _isClosingTag;
    private bool _hasSource;
    private bool _codeReported;

    private HtmlPlaces(TemplateTree tree, DiagnosticBag diagnostics)
    {
        _tree = tree;
        _diagnostics = diagnostics;
    }

    /// <summary>The place of each value printed.</summary>
    public static IReadOnlyDictionary<TemplateNode, PrintPlace> Find(TemplateTree tree, DiagnosticBag diagnostics)
    {
        var places = new HtmlPlaces(tree, diagnostics);
        places.Walk(tree.Nodes);
        if (places._state.Mode != HtmlMode.Text)
        {
            places.Report(Codes.UnfinishedMarkup, places._tagStart, 1, "The template ends inside this tag, comment or element.", "Close it in the same file.");
        }

        return places._places;
    }

    private void Walk(IReadOnlyList<TemplateNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    for (var i = 0; i < text.Text.Length; i++)
                    {
                        Step(text.Text[i], text.Offset + i);
                    }

                    break;
                case PrintNode:
                    _places[node] = Print(node);
                    break;
                case PartialNode when _state.Mode != HtmlMode.Text:
                    Report(Codes.MisplacedBraces, node.Offset, node.Length, "A partial is called inside a tag or an element that holds only words.", "Call it between elements.");
                    break;
                case BlockNode block:
                    Block(block);
                    break;
            }
        }
    }

    private void Block(BlockNode block)
    {
        if (_state.Mode is HtmlMode.TagName or HtmlMode.AttributeName or HtmlMode.BeforeValue or HtmlMode.BareValue or HtmlMode.Code)
        {
            Misplaced(block);
        }

        var before = _state;
        _valueHasBraces |= before.Mode == HtmlMode.Value;
        Walk(block.Body);
        var after = Settled(_state);
        _state = before;
        Walk(block.Else);
        var other = Settled(_state);

        // An address may be chosen between two whole ones.
        if (block.HasElse && after == other && after with { Address = before.Address } == before)
        {
            _state = after;
            return;
        }

        if (after != before || other != before)
        {
            Report(Codes.MisplacedBraces, block.Offset, block.Length, "What this block holds does not end in the same part of the tag as it starts.",
                "Put the block around whole attributes or whole elements.");
            _state = before;
        }
    }

    // An attribute without a value has ended when a block ends.
    private static HtmlState Settled(HtmlState state) =>
        state.Mode == HtmlMode.AttributeName ? new(HtmlMode.InTag, state.Element) : state with { Attribute = state.Mode == HtmlMode.Value ? state.Attribute : "" };

    private PrintPlace Print(TemplateNode node)
    {
        switch (_state.Mode)
        {
            case HtmlMode.Text:
                return PrintPlace.Text;
            case HtmlMode.Words or HtmlMode.Comment:
                return PrintPlace.Words;
            case HtmlMode.Value:
                _valueHasBraces = true;
                if (!_state.IsAddress)
                {
                    return _state.Attribute == "style" || _state.Attribute.StartsWith("on", StringComparison.Ordinal) ? PrintPlace.Nowhere : PrintPlace.Words;
                }

                if (_state.Address == AddressProgress.Start)
                {
                    _state = _state with { Address = AddressProgress.Complete };
                    return PrintPlace.Address;
                }

                if (_state.Address == AddressProgress.Part)
                {
                    return PrintPlace.AddressPart;
                }

                Glued(node);
                return PrintPlace.Nowhere;
            case HtmlMode.BeforeValue or HtmlMode.BareValue:
                Report(Codes.UnquotedAttribute, node.Offset, node.Length, $"The value of {_state.Attribute} is not in quotation marks.", Codes.UnquotedAttribute.Remedy);
                _state = new(HtmlMode.BareValue, _state.Element, _state.Attribute);
                return PrintPlace.Nowhere;
            default:
                Misplaced(node);
                return PrintPlace.Nowhere;
        }
    }

    private void Glued(TemplateNode node) => Report(Codes.NotAnAddress, node.Offset, node.Length,
        $"In {_state.Attribute} an address must stand alone.", Codes.NotAnAddress.Remedy);

    private void Misplaced(TemplateNode node) => Report(Codes.MisplacedBraces, node.Offset, node.Length,
        _state.Mode == HtmlMode.Code ? $"Braces stand in a {_state.Element} element." : "Braces stand where a tag or attribute is named.", Codes.MisplacedBraces.Remedy);

    private void Report(DiagnosticCode code, int offset, int length, string message, string hint) =>
        _diagnostics.Add(code, _tree.Text.Where(offset, length), message, hint);
}
