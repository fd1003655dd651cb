using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads days; for what looks like another way of writing a day it suggests ours.</summary>
internal static class DateReader
{
    // Outside these years a date is a slip of the finger, and sums with it could leave the calendar.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private static readonly string[] OtherForms =
        ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d/M/yy"];

    public static Value? Read(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            return context.Wrong(field, FieldType.Date, node);
        }

        var text = scalar.Text.Trim();
        if (!PlainDate.TryParse(text, out var date))
        {
            context.Add(Codes.InvalidDate, scalar.Where, Message(field, text), Suggest(text));
            return null;
        }

        if (date.Year is < FirstYear or > LastYear)
        {
            context.Add(Codes.InvalidDate, scalar.Where, $"The year {date.Year} of \"{field.Key}\" cannot be right.", "Mend the year.");
            return null;
        }

        if (field.NotFuture && date > context.Today)
        {
            context.Add(Codes.DateInFuture, scalar.Where, $"\"{field.Key}\" lies in the future: {PlainDate.Format(date)}. Today is {PlainDate.Format(context.Today)}.",
                "Write the day it really happened.");
        }

        return new DateValue(date, scalar.Where);
    }

    private static string Message(FieldDefinition field, string text) =>
        Parts(text) is var (year, month, day)
            ? month is < 1 or > 12
                ? $"There is no month {month} in {Shown.Quoted(text)}."
                : $"{PlainDate.Format(new DateOnly(Math.Clamp(year, 1, 9999), month, 1))[2..].Split(' ')[0]} {year} has no day {day}."
            : $"\"{field.Key}\" must be a date, but {Shown.Quoted(text)} was found.";

    // Year, month and day of a text that has the right form but is no day.
    private static (int Year, int Month, int Day)? Parts(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? (year, month, day)
            : null;

    private static string Suggest(string text) =>
        DateOnly.TryParseExact(text, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? $"Write year-month-day: {PlainDate.Iso(date)}."
            : "Write year-month-day, such as 2026-10-01.";
}
