using System.Text;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

public class PrintTests(Tab tab) : IClassFixture<Tab>
{
    [Theory, PageTypes]
    public Task Paper_has_the_words_in_dark_ink_and_not_the_menus(string pageType) =>
        tab.CheckFirstAsync(pageType, [Screen.Desktop], async page =>
        {
            // Someone whose screen is dark has white paper too.
            await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Dark });
            await page.RunAsync<object?>("print-before");
            await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
            var findings = await page.FindingsAsync("print");
            await page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Light });

            var pdf = await page.PdfAsync(new() { Format = "A4" });
            return Encoding.Latin1.GetString(pdf, 0, 5) == "%PDF-" && Encoding.Latin1.GetString(pdf).Contains("/Type /Page", StringComparison.Ordinal)
                ? findings
                : [.. findings, "it does not make a PDF"];
        });
}
