using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Opening times as people say them: "Monday to Friday: 9am to 4:30pm".</summary>
internal static class OpeningTimes
{
    public static DrawnValue? Draw(Workbench bench, ListValue hours)
    {
        var lines = hours.Items.OfType<ObjectValue>().Select(o => Line(bench, o.Fields)).Where(l => l.Times.Length > 0).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var rows = new List<ObjectRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            // Days that follow one another with the same times are one line.
            var last = i;
            while (last + 1 < lines.Count && lines[i].Day >= 0 && lines[last + 1].Day == lines[last].Day + 1 && lines[last + 1].Times == lines[i].Times)
            {
                last++;
            }

            var label = last == i ? lines[i].Label : $"{lines[i].Label} {(last == i + 1 ? "and" : "to")} {lines[last].Label}";
            rows.Add(new("hours", label, new DrawnLine(lines[i].Times)));
            i = last;
        }

        // Times in words need no label; after days of the week they are said to be more of the same.
        return rows is [{ Label: "" } only] ? only.Value
            : rows.TrueForAll(r => r.Label.Length == 0) ? (DrawnValue)new DrawnList([.. rows.Select(r => r.Value)])
            : new DrawnObject([.. rows.Select((r, i) => r.Label.Length > 0 ? r : r with { Label = i == 0 ? "When" : "Also" })]);
    }

    private static (int Day, string Label, string Times) Line(Workbench bench, FieldValues hours)
    {
        var days = bench.Offer.Framework.Vocabulary("days");
        var day = hours.Term("day");
        var index = day is null || days is null ? int.MaxValue : days.IndexOf(day);
        var times = (hours.Line("from"), hours.Line("to")) switch
        {
            ({ } from, { } to) => $"{Time(from)} to {Time(to)}",
            ({ } from, null) => $"from {Time(from)}",
            (null, { } to) => $"until {Time(to)}",
            _ => "",
        };
        var words = hours.Line("text");
        return (index == int.MaxValue ? -1 : index, bench.Label("days", day) ?? "",
            words is null ? times : times.Length == 0 ? words : $"{times} ({words})");
    }

    // 09:00 → 9am, 16:30 → 4:30pm, 12:00 → midday; anything else as written.
    private static string Time(string written)
    {
        if (!TimeOnly.TryParseExact(written, "HH:mm", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var time))
        {
            return written;
        }

        if (time is { Hour: 12, Minute: 0 })
        {
            return "midday";
        }

        if (time is { Hour: 0, Minute: 0 })
        {
            return "midnight";
        }

        var hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        var minutes = time.Minute == 0 ? "" : ":" + time.Minute.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        return hour.ToString(System.Globalization.CultureInfo.InvariantCulture) + minutes + (time.Hour < 12 ? "am" : "pm");
    }
}
