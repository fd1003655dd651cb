namespace LocalOffer.Core;

/// <summary>"Did you mean …?": the known words nearest to one that was mistyped.</summary>
public static class Suggestion
{
    /// <summary>The nearest known word, or null when none is near enough to be worth saying.</summary>
    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        var folded = Folding.Fold(typed);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var word in known)
        {
            var target = Folding.Fold(word);
            if (Math.Abs(target.Length - folded.Length) >= Math.Min(bestDistance, 5))
            {
                continue;
            }

            var distance = Distance(folded, target);
            if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(word, best) < 0))
            {
                (best, bestDistance) = (word, distance);
            }
        }

        // One slip in a short word, two in a middling one, a third of a long one.
        var allowed = folded.Length switch { < 3 => 0, < 5 => 1, < 9 => 2, _ => Math.Min(4, folded.Length / 3) };
        return bestDistance <= allowed ? best : null;
    }

    /// <summary><c>Did you mean "x"?</c>, or null.</summary>
    public static string? Ask(string typed, IEnumerable<string> known) =>
        Nearest(typed, known) is { } word ? $"Did you mean \"{word}\"?" : null;

    /// <summary>Edits from one word to the other; a swap of neighbours counts one (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
