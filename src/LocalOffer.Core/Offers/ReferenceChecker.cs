namespace LocalOffer.Core;

/// <summary>What a reference may lead to.</summary>
/// <param name="Kind">Kind of document.</param>
/// <param name="Id">Its id.</param>
/// <param name="Status">Whether readers see it.</param>
internal readonly record struct Target(string Kind, string Id, PublicationStatus Status);

/// <summary>Checks that every reference of every document leads to a document readers can see.</summary>
internal sealed class ReferenceChecker
{
    private readonly ILookup<string, Target> _targets;
    private readonly DiagnosticBag _diagnostics;

    public ReferenceChecker(IEnumerable<Target> targets, DiagnosticBag diagnostics)
    {
        _targets = targets.ToLookup(t => t.Id, StringComparer.Ordinal);
        _diagnostics = diagnostics;
    }

    public void Check(Document document)
    {
        Check(document, document.Status);
        foreach (var block in document.SupportBlocks.Values)
        {
            Check(block, document.Status);
        }
    }

    private void Check(Document document, PublicationStatus status)
    {
        foreach (var field in document.Definition.Fields)
        {
            if (document.Values[field.Key] is { } value)
            {
                Check(field, value, status);
            }
        }
    }

    private void Check(FieldDefinition field, Value value, PublicationStatus status)
    {
        switch (value)
        {
            case RefsValue refs:
                foreach (var named in refs.Ids)
                {
                    Check(field, named, status);
                }

                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Check(field, item, status);
                }

                break;
            case ObjectValue { Fields: var fields } when field.ValueType == FieldType.TextAndRefs:
                if (fields["refs"] is { } inner)
                {
                    Check(field, inner, status);
                }

                break;
            case ObjectValue { Fields: var fields }:
                foreach (var sub in field.Fields)
                {
                    if (fields[sub.Key] is { } subValue)
                    {
                        Check(sub, subValue, status);
                    }
                }

                break;
        }
    }

    private void Check(FieldDefinition field, Named named, PublicationStatus from)
    {
        var found = _targets[named.Id];
        bool IsWanted(Target t) => field.RefersTo.Count == 0 || field.RefersTo.Contains(t.Kind);
        if (found.Any(t => IsWanted(t) && t.Status == PublicationStatus.Published))
        {
            return;
        }

        var wanted = found.Where(IsWanted).ToList();
        var kinds = Words.Join([.. field.RefersTo.Select(Kind)], "or");
        if (!found.Any())
        {
            var near = _targets.SelectMany(t => t).Where(t => field.RefersTo.Count == 0 || field.RefersTo.Contains(t.Kind)).Select(t => t.Id);
            _diagnostics.Add(Codes.BrokenReference, named.Where,
                $"There is no {(kinds.Length > 0 ? kinds : "document")} with the id \"{named.Id}\".",
                Suggestion.Ask(named.Id, near) ?? "Write the id of a document: its file name without .yaml.");
        }
        else if (wanted.Count == 0)
        {
            _diagnostics.Add(Codes.WrongKindOfReference, named.Where,
                $"\"{named.Id}\" is a {Kind(found.First().Kind)}, but {field.Key} must name a {kinds}.", null);
        }
        else if (from == PublicationStatus.Published && wanted.All(t => t.Status == PublicationStatus.Draft))
        {
            _diagnostics.Add(Codes.ReferenceToDraft, named.Where,
                $"\"{named.Id}\" is a draft, so readers cannot see it.", "Publish it, or take the reference out until it is ready.");
        }
        else if (from == PublicationStatus.Published && wanted.All(t => t.Status == PublicationStatus.Archived))
        {
            _diagnostics.Add(Codes.ReferenceToArchived, named.Where,
                $"\"{named.Id}\" has ended.", "Refer to what replaced it, or take the reference out.");
        }
    }

    private static string Kind(string kind) => kind switch
    {
        DocumentKinds.Entry => "service (entry)",
        DocumentKinds.SupportBlock => "support block",
        DocumentKinds.CommentPeriod => "comment period",
        DocumentKinds.Term => "glossary term",
        _ => kind,
    };
}
