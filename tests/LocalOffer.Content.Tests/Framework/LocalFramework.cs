using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>The built-in framework with an authority's file over it.</summary>
internal sealed class LocalFramework
{
    private LocalFramework(params string[] texts)
    {
        var files = texts.Select((t, i) => Findings.File(t.ReplaceLineEndings("\n"), $"input/framework/{(char)('a' + i)}.yaml")).ToList();
        Framework = FrameworkReader.Read(new SourceTree { Input = files }, Bag);
    }

    public Core.Framework Framework { get; }

    public DiagnosticBag Bag { get; } = new();

    public string Found => Bag.Short();

    public string Said => Bag.Messages();

    public static LocalFramework Of(params string[] texts) => new(texts);

    public FieldDefinition? Entry(string key) => Framework.Document(DocumentKinds.Entry).Field(key);
}
