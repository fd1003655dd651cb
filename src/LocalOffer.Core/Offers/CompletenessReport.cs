namespace LocalOffer.Core;

/// <summary>Tells editors what is missing, out of date or said not to apply, at the document it is about.</summary>
internal static class CompletenessReport
{
    private const int WaitingTimeMonths = 3;

    /// <summary>All there is to say about an entry.</summary>
    public static void Add(Entry entry, DateOnly today, DiagnosticBag diagnostics)
    {
        Add(entry.Document, entry.Missing, entry.Completeness, diagnostics);
        AddFreshness(entry.Document, today, diagnostics);
        AddBlocks(entry, diagnostics);
    }

    /// <summary>All there is to say about a provider.</summary>
    public static void Add(Provider provider, DateOnly today, DiagnosticBag diagnostics)
    {
        Add(provider.Document, provider.Missing, provider.Completeness, diagnostics);
        AddFreshness(provider.Document, today, diagnostics);
    }

    public static void Add(EffectiveDocument document, IReadOnlyList<MissingItem> missing, Completeness completeness, DiagnosticBag diagnostics)
    {
        // A draft's missing essentials are information: it is not published (framework.md 11.0).
        var severity = document.Document.Status == PublicationStatus.Published ? Codes.MissingEssential.DefaultSeverity : Severity.Information;
        foreach (var item in missing.Where(m => !m.IsInherited))
        {
            diagnostics.Add(new Diagnostic(Codes.MissingEssential, severity, document.Document.Where with { Length = 0 },
                $"\"{document.Document.Name}\" has no {item.Key} ({item.Label}).", Hint(document, item)));
        }

        if (completeness.DesirablePresent < completeness.DesirableTotal)
        {
            var absent = document.Fields
                .Where(f => !f.IsEssential && f.Value is null && f.Definition is { Computed: null, Published: true })
                .Select(f => f.Definition.Key).Take(5).ToList();
            diagnostics.Add(Codes.MissingDesirable, document.Document.Where with { Length = 0 },
                $"\"{document.Document.Name}\" has {completeness.DesirablePresent} of {completeness.DesirableTotal} desirable fields.",
                absent.Count == 0 ? null : $"Next: {Words.Join(absent)}.");
        }
    }

    public static void AddFreshness(EffectiveDocument document, DateOnly today, DiagnosticBag diagnostics)
    {
        if (document.Document.Status != PublicationStatus.Published)
        {
            return;
        }

        var values = document.Values;
        var freshness = Freshness.Of(values.Date("last-verified"), values.Date("review-due"), today);
        var owner = values.Line("owner") ?? "the owner";
        var where = document.Document.Values.Has("review-due") ? document.Document.WhereIs("review-due") : document.Document.WhereIs("last-verified");
        if (freshness.State == FreshnessState.LongOverdue)
        {
            diagnostics.Add(Codes.CheckLongOverdue, where,
                $"\"{document.Document.Name}\" should have been checked by {PlainDate.Format(freshness.ReviewDue!.Value)}, more than six months ago.",
                $"Ask {owner} whether it is all still true, then write today's date in last-verified.");
        }
        else if (freshness.State == FreshnessState.Overdue)
        {
            diagnostics.Add(Codes.CheckOverdue, where,
                $"\"{document.Document.Name}\" should have been checked by {PlainDate.Format(freshness.ReviewDue!.Value)}.",
                $"Ask {owner} whether it is all still true, then write today's date in last-verified.");
        }

        if (values.Object("waiting-time") is { } waiting && waiting.Date("as-of") is { } asOf && asOf.AddMonths(WaitingTimeMonths) < today)
        {
            diagnostics.Add(Codes.WaitingTimeOld, waiting["as-of"]!.Where,
                $"The waiting time of \"{document.Document.Name}\" is from {PlainDate.Format(asOf)}.", $"Ask {owner} how long people wait now.");
        }
    }

    public static void AddBlocks(Entry entry, DiagnosticBag diagnostics)
    {
        foreach (var block in entry.Blocks)
        {
            if (block is { Origin: Origin.Own, NotApplicable: not null, Demand: BlockDemand.Essential }
                && block.Definition.Key is "dispute-resolution" or "support-and-advice")
            {
                var own = entry.Document.Document.SupportBlocks[block.Definition.Key];
                diagnostics.Add(Codes.EssentialBlockDoesNotApply, own.WhereIs("not-applicable"),
                    $"\"{block.Definition.Label}\" is said not to apply to \"{entry.Document.Document.Name}\", but families need it everywhere.",
                    "Leave the block out: the strand's or the area's text is then shown.");
            }
        }
    }

    private static string Hint(EffectiveDocument document, MissingItem item)
    {
        var help = document.Field(item.Key)?.Definition.Help;
        return string.IsNullOrEmpty(help) ? "The page is published with a panel that says so and whom to phone." : help;
    }
}
