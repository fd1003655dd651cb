using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>Short words for tests: files from text, and findings as lines.</summary>
internal static class Findings
{
    /// <summary>A file from text.</summary>
    public static SourceFile File(string text, string path = "input/a.yaml") => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Every finding as <c>CODE line:column length</c>, in order.</summary>
    public static string Places(this DiagnosticBag bag) =>
        string.Join('\n', bag.Read(SeverityLevels.Default).Select(d => $"{d.Code} {d.Where.Line}:{d.Where.Column} {d.Where.Length}"));

    /// <summary>Every finding as <c>CODE line:column</c>, in order, with a blank between.</summary>
    public static string Short(this DiagnosticBag bag) =>
        string.Join(' ', bag.Read(SeverityLevels.Default).Select(d => $"{d.Code} {d.Where.Line}:{d.Where.Column}"));

    /// <summary>The messages and hints, in order.</summary>
    public static string Messages(this DiagnosticBag bag) =>
        string.Join('\n', bag.Read(SeverityLevels.Default).Select(d => $"{d.Message} {d.Hint}"));
}
