namespace LocalOffer.Site;

/// <summary>A template of the theme.</summary>
/// <param name="Name">
/// How templates and code call it: <c>pages/service</c>, <c>layouts/page</c>; a partial by its file's name alone (<c>facts</c>,
/// <c>field-text</c>).
/// </param>
/// <param name="Source">Its text, with line ends as LF.</param>
/// <param name="File">The file, for findings; for the default theme a path inside the tool.</param>
/// <param name="IsDefault">True when it comes with the tool, false when the authority wrote it.</param>
public sealed record ThemeTemplate(string Name, string Source, string File, bool IsDefault);
