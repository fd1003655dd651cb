using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the findings an author has accepted in place.</summary>
internal static class AcceptanceReader
{
    public static IReadOnlyList<Acceptance> Read(Dictionary<string, Value> values, ReadingContext context)
    {
        if (values.GetValueOrDefault("accepted") is not ListValue list)
        {
            return [];
        }

        var accepted = new List<Acceptance>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not ObjectValue { Fields: var parts } || parts["code"] is not LineValue code)
            {
                continue;
            }

            if (Codes.Find(code.Text) is null)
            {
                context.Add(Codes.UnknownAcceptedCode, code.Where, $"There is no finding with the code {Shown.Quoted(code.Text)}.",
                    Suggestion.Ask(code.Text, Codes.All.Select(c => c.Id)) ?? "Write the code as it was shown.");
            }
            else if (parts.Line("reason") is { } reason)
            {
                accepted.Add(new Acceptance(code.Text, reason, code.Where));
            }
        }

        return accepted;
    }
}
