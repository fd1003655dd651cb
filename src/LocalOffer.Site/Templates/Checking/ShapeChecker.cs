using System.Collections.Immutable;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Walks one template with the type of what it is given, and reports every name that type does not have and every value that
/// is used in a way it cannot be.
/// </summary>
internal sealed class ShapeChecker
{
    private readonly TemplateTree _tree;
    private readonly IReadOnlyDictionary<TemplateNode, PrintPlace> _places;
    private readonly Type _root;
    private readonly TemplateCalls _calls;
    private readonly DiagnosticBag _diagnostics;
    private readonly string? _body;
    private int _scopes;

    private ShapeChecker(TemplateTree tree, IReadOnlyDictionary<TemplateNode, PrintPlace> places, Type root, TemplateCalls calls, string? body, DiagnosticBag diagnostics)
    {
        _tree = tree;
        _places = places;
        _root = root;
        _calls = calls;
        _body = body;
        _diagnostics = diagnostics;
    }

    /// <summary>Checks a template.</summary>
    /// <param name="tree">The template.</param>
    /// <param name="places">Where its values would be printed.</param>
    /// <param name="given">Type of what it is given.</param>
    /// <param name="root">Type of the page's own model.</param>
    /// <param name="calls">Told of each partial called and what it is given.</param>
    /// <param name="body">For a layout: the page template that goes into it.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static void Check(TemplateTree tree, IReadOnlyDictionary<TemplateNode, PrintPlace> places, Type given, Type root, TemplateCalls calls, string? body, DiagnosticBag diagnostics) =>
        new ShapeChecker(tree, places, root, calls, body, diagnostics).Walk(tree.Nodes, new TemplateScope(0, given, null, false, ModelReach.Whole), []);

    // "present" holds what blocks around have found to be there, as "scope:name.name".
    private void Walk(IReadOnlyList<TemplateNode> nodes, TemplateScope scope, ImmutableHashSet<string> present)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case PrintNode print:
                    Print(print, scope, present);
                    break;
                case BlockNode block:
                    Block(block, scope, present);
                    break;
                case PartialNode partial:
                    Partial(partial, scope, present);
                    break;
            }
        }
    }

    private void Block(BlockNode block, TemplateScope scope, ImmutableHashSet<string> present)
    {
        if (Resolve(block.Subject, scope, present) is not { } subject)
        {
            // Without its type nothing inside #each or #with can be judged; inside #if it can.
            if (block.Kind is BlockKind.If or BlockKind.Unless)
            {
                Walk(block.Body, scope, present);
            }

            Walk(block.Else, scope, present);
            return;
        }

        var known = subject.Key is null ? present : present.Add(subject.Key);
        switch (block.Kind)
        {
            case BlockKind.If:
                Walk(block.Body, scope, known);
                Walk(block.Else, scope, present);
                break;
            case BlockKind.Unless:
                Walk(block.Body, scope, present);
                Walk(block.Else, scope, known);
                break;
            case BlockKind.Each when ModelShape.ItemOf(subject.Type) is { } item:
                Walk(block.Body, new(++_scopes, item, scope, true, Reach(block.Subject, scope) == ModelReach.Elsewhere ? ModelReach.Elsewhere : ModelReach.Part), known);
                Walk(block.Else, scope, present);
                break;
            case BlockKind.With when !ModelShape.IsSimple(subject.Type) && ModelShape.ItemOf(subject.Type) is null:
                Walk(block.Body, new(++_scopes, subject.Type, scope, false, Reach(block.Subject, scope)), known);
                Walk(block.Else, scope, present);
                break;
            default:
                Report(Codes.WrongKindOfThing, block.Subject, $"\"{block.Subject.Written}\" is {(block.Kind == BlockKind.Each ? "not a list" : "not a thing with parts")}.",
                    block.Kind == BlockKind.Each ? "Use {{#with}} or {{#if}}." : "Use {{#each}} for a list, {{#if}} for words and numbers.");
                Walk(block.Else, scope, present);
                break;
        }
    }

    private void Print(PrintNode print, TemplateScope scope, ImmutableHashSet<string> present)
    {
        var place = _places.GetValueOrDefault(print, PrintPlace.Nowhere);
        if (print.Value is HelperExpression helper)
        {
            Helper(print, helper, place, scope, present);
            return;
        }

        var path = (PathExpression)print.Value;
        if (Resolve(path, scope, present) is not { } value || place == PrintPlace.Nowhere)
        {
            return;
        }

        if (value.Type == typeof(SafeHtml))
        {
            if (place != PrintPlace.Text)
            {
                Report(Codes.NotSafeHtml, path, $"\"{path.Written}\" is HTML and stands where only words can be.", "Print it between elements.");
            }
            else if (!print.IsRaw)
            {
                Report(Codes.HtmlAsText, path, $"\"{path.Written}\" is HTML: in two braces readers would see its tags.", $"Write {{{{{{{path.Written}}}}}}}.");
            }
        }
        else if (print.IsRaw)
        {
            Report(Codes.NotSafeHtml, path, $"\"{path.Written}\" is not safe HTML.", $"Write {{{{{path.Written}}}}}.");
        }
        else if (!ModelShape.IsPrintable(value.Type))
        {
            Report(Codes.NotPrintable, path, $"\"{path.Written}\" cannot be printed: it is {Describe(value.Type)}.", NotPrintableHint(value.Type));
        }
        else if (place == PrintPlace.Address && value.Type != typeof(Href))
        {
            Report(Codes.NotAnAddress, path, $"\"{path.Written}\" is not an address the tool has made.", AddressHint(scope.Type));
        }
        else if (place == PrintPlace.Address && value.MayBeAbsent)
        {
            Report(Codes.MaybeAbsent, path, $"The address \"{path.Written}\" may be missing.", $"Put the element inside {{{{#if {path.Written}}}}}.");
        }
    }

    private void Helper(PrintNode print, HelperExpression helper, PrintPlace place, TemplateScope scope, ImmutableHashSet<string> present)
    {
        if (helper.Argument is PathExpression path)
        {
            if (Resolve(path, scope, present) is not { } argument)
            {
                return;
            }

            if (argument.Type != typeof(string) || helper.Name == TemplateHelpers.Link)
            {
                Report(Codes.WrongKindOfThing, path, $"The helper {helper.Name} needs {(helper.Name == TemplateHelpers.Link ? "words in quotation marks" : "a name")}.",
                    $"Write {{{{{helper.Name} \"…\"}}}}.");
                return;
            }
        }
        else
        {
            _calls.CheckLiteral(helper, _tree);
        }

        if (helper.Name == TemplateHelpers.Icon)
        {
            if (place is PrintPlace.Words or PrintPlace.Address or PrintPlace.AddressPart)
            {
                Report(Codes.NotSafeHtml, helper, "An icon is HTML and stands where only words can be.", "Print it between elements.");
            }
        }
        else if (print.IsRaw)
        {
            Report(Codes.NotSafeHtml, helper, "An address is not HTML.", "Use two braces.");
        }
    }

    private void Partial(PartialNode partial, TemplateScope scope, ImmutableHashSet<string> present)
    {
        if (partial.IsBody)
        {
            if (_body is not null)
            {
                _calls.Call(_body, scope.Type, _root, partial, _tree);
            }

            return;
        }

        if (partial.Name is null)
        {
            if (Resolve(partial.NamedBy!, scope, present) is not { } thing)
            {
                return;
            }

            if (!typeof(IDrawnBy).IsAssignableFrom(thing.Type))
            {
                Report(Codes.WrongKindOfThing, partial.NamedBy!, $"\"{partial.NamedBy!.Written}\" does not name a partial.", "Call the partial by its name.");
            }
            else if (!Absent(thing, partial.NamedBy!))
            {
                _calls.CallAll(thing.Type, _root, partial, _tree, isPart: Reach(partial.NamedBy!, scope) == ModelReach.Part);
            }

            return;
        }

        if (partial.Argument is null)
        {
            _calls.Call(partial.Name, scope.Type, _root, partial, _tree);
        }
        else if (Resolve(partial.Argument, scope, present) is { } given && !Absent(given, partial.Argument))
        {
            // The engine gives a partial the whole page when its own thing is missing.
            _calls.Call(partial.Name, given.Type, _root, partial, _tree);
        }
    }

    private static ModelReach Reach(PathExpression path, TemplateScope scope)
    {
        var from = scope;
        for (var i = 0; i < path.LevelsOut && from is not null; i++)
        {
            from = from.Outer;
        }

        return path.Start != PathStart.Here || from is null || from.Reach == ModelReach.Elsewhere ? ModelReach.Elsewhere
            : path.Names.Count == 0 ? from.Reach
            : ModelReach.Part;
    }

    private bool Absent(Resolved thing, PathExpression path)
    {
        if (thing.MayBeAbsent)
        {
            Report(Codes.MaybeAbsent, path, $"\"{path.Written}\" may be missing, and the partial needs it.", $"Put the call inside {{{{#if {path.Written}}}}}.");
        }

        return thing.MayBeAbsent;
    }

    private readonly record struct Resolved(Type Type, bool MayBeAbsent, string? Key);

    private Resolved? Resolve(PathExpression path, TemplateScope scope, ImmutableHashSet<string> present)
    {
        if (path.Start == PathStart.Loop)
        {
            if (!scope.HasLoop)
            {
                Report(Codes.UnknownName, path, $"{path.Written} is known only within {{{{#each}}}}.", "Use it there, or take it out.");
                return null;
            }

            return new(path.Written == "@index" ? typeof(int) : typeof(bool), false, null);
        }

        var from = scope;
        for (var i = 0; i < path.LevelsOut; i++)
        {
            if (from.Outer is null)
            {
                Report(Codes.UnknownName, path, $"There is nothing {(i == 0 ? "" : "so far ")}outside of what this template is given here.", "Each ../ leaves one {{#each}} or {{#with}} of the same file. @root is the page's own model.");
                return null;
            }

            from = from.Outer;
        }

        var type = path.Start == PathStart.Root ? _root : from.Type;
        var key = path.Start == PathStart.Root ? "root:" : from.Id + ":";
        var absent = false;
        var offset = path.Offset + path.Written.Length - string.Join('.', path.Names).Length;
        for (var i = 0; i < path.Names.Count; i++)
        {
            var name = path.Names[i];
            if (absent)
            {
                Report(Codes.MaybeAbsent, path, $"\"{path.Names[i - 1]}\" may be missing, and then has no \"{name}\".", $"Put it inside {{{{#with {path.Names[i - 1]}}}}} or {{{{#if {path.Names[i - 1]}}}}}.");
                return null;
            }

            if (ModelShape.IsSimple(type) || !ModelShape.Of(type).Members.TryGetValue(name, out var member))
            {
                Unknown(name, type, from, offset);
                return null;
            }

            key += (i == 0 ? "" : ".") + name;
            (type, absent) = (member.Type, member.MayBeAbsent && !present.Contains(key));
            offset += name.Length + 1;
        }

        return new(type, absent, path.Names.Count == 0 ? null : key);
    }

    private void Unknown(string name, Type type, TemplateScope scope, int offset)
    {
        IReadOnlyList<string> known = ModelShape.IsSimple(type) ? [] : [.. ModelShape.Of(type).Members.Keys.Order(StringComparer.Ordinal)];
        var outer = scope.Outer is { } around && !ModelShape.IsSimple(around.Type) && ModelShape.Of(around.Type).Members.ContainsKey(name);
        var hint = outer ? $"It is one level out: write ../{name}."
            : Suggestion.Ask(name, known)
            ?? (known.Count == 0 ? "What is here has no parts: print it with {{this}}." : $"Here there are: {string.Join(", ", known)}.");
        _diagnostics.Add(Codes.UnknownName, _tree.Text.Where(offset, name.Length), $"There is no \"{name}\" here.", hint);
    }

    private static string AddressHint(Type here)
    {
        var addresses = ModelShape.IsSimple(here) ? [] : ModelShape.Of(here).Members.Where(m => m.Value.Type == typeof(Href)).Select(m => m.Key).Order(StringComparer.Ordinal).ToList();
        return addresses.Count == 0 ? Codes.NotAnAddress.Remedy : $"Addresses here: {string.Join(", ", addresses)}.";
    }

    private static string Describe(Type type) => ModelShape.ItemOf(type) is not null ? "a list"
        : type == typeof(bool) ? "only true or false"
        : ModelShape.IsSimple(type) ? "a number or date that pages are given ready to print under another name"
        : "a thing with parts";

    private static string NotPrintableHint(Type type) => ModelShape.ItemOf(type) is not null ? "Use {{#each}}."
        : type == typeof(bool) ? "Use {{#if}}."
        : ModelShape.IsSimple(type) ? Codes.NotPrintable.Remedy
        : $"Print one of its parts: {string.Join(", ", ModelShape.Of(type).Members.Keys.Order(StringComparer.Ordinal))}.";

    private void Report(DiagnosticCode code, TemplateExpression at, string message, string hint) =>
        _diagnostics.Add(code, _tree.Text.Where(at.Offset, at.Length), message, hint);
}
