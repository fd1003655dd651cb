using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Fields of a service that say more when they are drawn their own way: steps, the wait, costs, opening times, places.</summary>
internal sealed class ServiceFields(Workbench bench, PageDrawing drawing, Entry entry)
{
    public DrawnValue? Draw(EffectiveField field) => field.Definition.Key switch
    {
        "how-to-access" when field.Value is ListValue steps => Steps(steps),
        "waiting-time" when field.Value is ObjectValue wait => Wait(wait.Fields),
        "cost-options" when field.Value is ListValue costs => Costs(costs),
        "hours" when field.Value is ListValue hours => OpeningTimes.Draw(bench, hours),
        "locations" when field.Value is ListValue places => PlaceDrawing.Draw(bench, places),
        _ => null,
    };

    /// <summary>True when the page has said the same already.</summary>
    public bool IsSaidElsewhere(EffectiveField field) => field.Definition.Key switch
    {
        // The contact panel holds it.
        "how-to-access-contact" => field.Origin == Origin.Default,

        // The costs say it.
        "cost-free" => field.Value is BoolValue { Is: false } && entry.Document.Values.Has("cost-options"),
        _ => false,
    };

    private DrawnSteps Steps(ListValue steps) =>
        new([.. steps.Items.OfType<TextValue>().Select(t => new StepView(drawing.Html(t.Text), []))]);

    private static DrawnLine? Wait(FieldValues wait) => wait.Line("text") is not { } text ? null
        : new DrawnLine(text, wait.Date("as-of") is { } day ? $"as of {PlainDate.Format(day)}" : null);

    private DrawnObject? Costs(ListValue costs)
    {
        var rows = new List<ObjectRow>();
        foreach (var cost in costs.Items.OfType<ObjectValue>().Select(o => o.Fields))
        {
            if (cost.Number("amount") is { } amount)
            {
                var unit = bench.Label("cost-units", cost.Term("unit"));
                var price = amount == 0 ? "Free" : PlainMoney.Format(amount);
                var text = unit is null || amount == 0 ? price
                    : unit.StartsWith("each ", StringComparison.Ordinal) ? $"{price} {unit}"
                    : $"{price} ({unit})";
                rows.Add(new("cost", cost.Line("what-for") ?? "Price", new DrawnLine(text, cost.Line("note"))));
            }
        }

        return rows.Count == 0 ? null : new DrawnObject(rows);
    }
}
