using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Checks values that must fit each other: ages, first and last days, dates that may not lie too far apart.</summary>
internal static class RelatedFields
{
    private static readonly (string From, string To)[] Pairs = [("age-from", "age-to"), ("from", "to"), ("visible-from", "visible-to")];

    public static void Check(IReadOnlyList<FieldDefinition> fields, Dictionary<string, Value> values, ReadingContext context)
    {
        foreach (var (from, to) in Pairs)
        {
            if (values.TryGetValue(from, out var first) && values.TryGetValue(to, out var last))
            {
                CheckOrder(from, first, to, last, context);
            }
        }

        foreach (var field in fields)
        {
            if (field.WithinMonthsOf is { } limit && values.GetValueOrDefault(field.Key) is DateValue date && values.GetValueOrDefault(limit.Field) is DateValue other
                && date.Date > other.Date.AddMonths(limit.Months))
            {
                context.Add(Codes.DateTooLate, date.Where,
                    $"\"{field.Key}\" is more than {Words.Count(limit.Months, "month")} after \"{limit.Field}\" ({PlainDate.Format(other.Date)}).",
                    $"The latest day is {PlainDate.Iso(other.Date.AddMonths(limit.Months))}.");
            }
        }
    }

    private static void CheckOrder(string from, Value first, string to, Value last, ReadingContext context)
    {
        if (first is NumberValue youngest && last is NumberValue oldest && youngest.Number > oldest.Number)
        {
            context.Add(Codes.AgesReversed, first.Where, string.Create(CultureInfo.InvariantCulture, $"\"{from}\" is {youngest.Number}, above \"{to}\", which is {oldest.Number}."),
                "Swap the two ages, or mend the wrong one.");
        }
        else if (first is DateValue start && last is DateValue end && start.Date > end.Date)
        {
            context.Add(Codes.DatesReversed, first.Where, $"\"{from}\" ({PlainDate.Format(start.Date)}) is after \"{to}\" ({PlainDate.Format(end.Date)}).",
                "Swap the two dates, or mend the wrong one.");
        }
    }
}
