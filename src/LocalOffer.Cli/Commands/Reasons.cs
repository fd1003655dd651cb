using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Why a build failed, in a few words.</summary>
internal static class Reasons
{
    /// <summary>For example <c>2 errors must be mended first</c>.</summary>
    public static string Of(Verdict verdict)
    {
        var plain = verdict.Failing.Count - verdict.Strict.Count;
        var errors = verdict.Count(Severity.Error);
        var first = plain == 0 ? ""
            : plain == errors ? Words.Count(errors, "error")
            : $"{Words.Count(plain, "finding")} at or above FailureLogLevel";
        var second = verdict.Strict.Count == 0 ? ""
            : $"{Words.Count(verdict.Strict.Count, "warning")} that --strict does not let pass ({string.Join(", ", verdict.Strict.CountBy(s => s.Code.Id).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} × {c.Value}"))})";
        return Words.Join([.. new[] { first, second }.Where(s => s.Length > 0)]);
    }
}
