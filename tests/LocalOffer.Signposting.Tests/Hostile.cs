namespace LocalOffer.Signposting.Tests;

/// <summary>Services whose words are made to break files: formulas, quotes, bars, line ends, signs of every kind.</summary>
internal static class Hostile
{
    /// <summary>How many records the offer has.</summary>
    public static int Count => Texts.Length + 1;

    private static readonly string[] Texts =
    [
        "=HYPERLINK(\\\"http://example.org\\\")", "+44 1632 960001", "-1+1", "@SUM(A1)", "'=1+1", "'quoted'", "  =1", "＝1", "a, b", "say \\\"hello\\\"", "two\\nlines", "a | b", "|", "||", "a |",
        "</script><script>alert(1)</script>", "\\u2028\\u2029\\u0085", "__proto__", "null", "0", "café 🙂 Ωμέγα", "\\\\", "&lt;", "é'); alert(1); ('", "\\t=1", "\\ttab",
    ];

    public static SmallOffer Offer()
    {
        var offer = new SmallOffer().Entry("plain", "name: Plain\norganisation: One\nage-from: 5\nage-to: 18\nneeds: [communication-interaction, medical]\ncost-free: true\nlast-verified: 2026-10-01\n");
        for (var i = 0; i < Texts.Length; i++)
        {
            var text = $"\"{Texts[i]}\"";
            offer.Entry($"hostile-{i:00}", $"name: {text}\norganisation: {text}\nsummary: {text}\nalso-known-as: [{text}, plain, {text}]\ncontact-role: {text}\n");
        }

        return offer;
    }
}
