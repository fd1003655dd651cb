using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What a file is, by its place.</summary>
internal enum FileRole
{
    /// <summary>One document of a kind.</summary>
    Document,

    /// <summary>A map of documents by id: situations, glossary, roles, changes, synonyms.</summary>
    List,

    /// <summary>A page of words.</summary>
    Page,

    /// <summary>A file carried over unchanged.</summary>
    Asset,

    /// <summary>Where postcodes are.</summary>
    Postcodes,

    /// <summary>Read by somebody else: the framework.</summary>
    Elsewhere,

    /// <summary>Nothing: reported.</summary>
    Unknown,
}

/// <summary>A file with what its place says about it.</summary>
/// <param name="Role">What it is.</param>
/// <param name="File">The file.</param>
/// <param name="Kind">Kind of document, or of the documents of a list.</param>
/// <param name="Id">Id of the document: the file's or folder's name, or the block's key.</param>
/// <param name="Strand">Home strand, or empty.</param>
internal sealed record FilePlace(FileRole Role, SourceFile File, string Kind = "", string Id = "", string Strand = "");
