using System.Reflection;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>What is asked of a page, as scripts in <c>Scripts/</c>. Each can use what <c>dom.js</c> declares.</summary>
internal static class PageScripts
{
    private static readonly string Shared = Text("dom.js");

    /// <summary>Runs a script that answers with sentences about what is wrong.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(this IPage page, string script, object? argument = null) =>
        await page.RunAsync<string[]>(script, argument);

    /// <summary>Runs a script.</summary>
    public static Task<T> RunAsync<T>(this IPage page, string script, object? argument = null) =>
        page.EvaluateAsync<T>($"argument => {{\n{Shared}\n{Text(script + ".js")}\n}}", argument);

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"There is no Scripts/{name}."));
        return reader.ReadToEnd();
    }
}
