using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LocalOffer.Content;

/// <summary>The framework's patterns, each compiled once.</summary>
internal sealed class Patterns
{
    private readonly ConcurrentDictionary<string, Regex?> _compiled = new(StringComparer.Ordinal);

    /// <summary>True when the whole text matches; a pattern that cannot be used (which has been reported) matches everything.</summary>
    public bool Matches(string pattern, string text) => _compiled.GetOrAdd(pattern, static p => Compile(p, out _)) is not { } regex || regex.IsMatch(text);

    /// <summary>
    /// The pattern for a whole value, or null with the problem. Without backtracking, so that no text, however hostile,
    /// takes long to match.
    /// </summary>
    public static Regex? Compile(string pattern, out string problem)
    {
        problem = "";
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (RegexParseException e)
        {
            problem = $"{e.Error} at character {e.Offset - 4}.";
        }
        catch (NotSupportedException)
        {
            problem = "it uses look-around or back-references, or is too large.";
        }
        catch (ArgumentException)
        {
            problem = "it is no regular expression.";
        }

        return null;
    }
}
