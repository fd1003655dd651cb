using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Terms of a vocabulary, named by the terms of another.</summary>
/// <param name="vocabulary">The vocabulary's name, as it is written.</param>
internal sealed class TermsNamed(YamlScalar vocabulary)
{
    /// <summary>The vocabulary's name, as it is written.</summary>
    public YamlScalar Vocabulary => vocabulary;

    /// <summary>The terms.</summary>
    public List<Named> Names { get; } = [];
}
