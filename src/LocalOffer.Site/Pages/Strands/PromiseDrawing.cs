using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Minimum standards and what every provider must do, as promises a family can check.</summary>
internal sealed class PromiseDrawing(Workbench bench, PageDrawing drawing)
{
    public DrawnValue? Draw(EffectiveField field) => (field.Definition.Key, field.Value) switch
    {
        ("minimum-standards", ListValue list) => Promises(field.Definition, list, Standard),
        ("expectation-of-providers", ListValue list) => Promises(field.Definition, list, Expectation),
        _ => null,
    };

    private static DrawnPromises? Promises(FieldDefinition field, ListValue list, Func<FieldDefinition, FieldValues, PromiseView?> make) =>
        list.Items.OfType<ObjectValue>().Select(o => make(field, o.Fields)).OfType<PromiseView>().ToList() is { Count: > 0 } promises
            ? new DrawnPromises(promises)
            : null;

    private PromiseView? Standard(FieldDefinition field, FieldValues values)
    {
        if (values.Text("statement") is not { } statement)
        {
            return null;
        }

        string?[] meta = [ListingWords.Ages(values.Int("age-from"), values.Int("age-to")), bench.Label(Vocabularies.ProvisionLevels, values.Term("provision-level"))];
        return new PromiseView(
            drawing.Html(statement),
            Together(meta),
            LabelOf(field, "if-not-met", "If this does not happen"),
            values.Text("if-not-met") is { } rest ? drawing.Html(rest) : null);
    }

    private PromiseView? Expectation(FieldDefinition field, FieldValues values) => values.Text("expectation") is not { } statement ? null
        : new PromiseView(
            drawing.Html(statement),
            Together([values.Line("applies-to") ?? values.Line("who-it-applies-to")]),
            LabelOf(field, "how-checked", "How we check"),
            values.Text("how-checked") is { } rest ? drawing.Html(rest) : null);

    private static string? Together(IEnumerable<string?> facts)
    {
        var said = string.Join(" · ", facts.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    private static string LabelOf(FieldDefinition field, string part, string otherwise) =>
        field.Fields.FirstOrDefault(f => f.Key == part)?.Label ?? otherwise;
}
