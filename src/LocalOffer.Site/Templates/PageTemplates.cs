namespace LocalOffer.Site;

/// <summary>The one place that says which model each template of a theme is given.</summary>
public static class PageTemplates
{
    /// <summary>All of them.</summary>
    public static TemplateShapes Shapes { get; } = new(
        new Dictionary<string, Type>(StringComparer.Ordinal)
        {
            ["pages/a-to-z"] = typeof(LettersPage),
            ["pages/area"] = typeof(AreaHubPage),
            ["pages/area-section"] = typeof(AreaSectionPage),
            ["pages/browse"] = typeof(BrowseHubPage),
            ["pages/browse-by"] = typeof(AxisPage),
            ["pages/booklet"] = typeof(BookletPage),
            ["pages/changes"] = typeof(ChangesPage),
            ["pages/ended"] = typeof(EndedPage),
            ["pages/glossary"] = typeof(GlossaryPage),
            ["pages/guide"] = typeof(GuidePage),
            ["pages/guide-print"] = typeof(GuidePrintPage),
            ["pages/guides"] = typeof(GuidesPage),
            ["pages/home"] = typeof(HomePage),
            ["pages/list"] = typeof(ListPage),
            ["pages/not-found"] = typeof(NotFoundPage),
            ["pages/offline"] = typeof(OfflinePage),
            ["pages/people"] = typeof(PeoplePage),
            ["pages/privacy"] = typeof(PrivacyPage),
            ["pages/provider"] = typeof(ProviderPage),
            ["pages/service"] = typeof(ServicePage),
            ["pages/start-here"] = typeof(StartHerePage),
            ["pages/strand"] = typeof(StrandPage),
            ["pages/support"] = typeof(SupportPage),
            ["pages/support-hub"] = typeof(SupportHubPage),
            ["pages/words"] = typeof(WordsPage),
        },
        new Dictionary<string, Type>(StringComparer.Ordinal)
        {
            ["field"] = typeof(FieldPiece),
            ["field-rows"] = typeof(RowsPiece),
            ["part-answers"] = typeof(AnswersPart),
            ["part-block"] = typeof(BlockPart),
            ["part-checked"] = typeof(CheckedPart),
            ["part-links"] = typeof(LinksPart),
            ["part-questions"] = typeof(QuestionsPart),
            ["part-section"] = typeof(SectionPart),
            ["part-services"] = typeof(ServicesPart),
            ["field-bool"] = typeof(DrawnYesNo),
            ["field-comments"] = typeof(DrawnComments),
            ["field-contact"] = typeof(DrawnContact),
            ["field-date"] = typeof(DrawnDate),
            ["field-email"] = typeof(DrawnEmail),
            ["field-line"] = typeof(DrawnLine),
            ["field-list"] = typeof(DrawnList),
            ["field-money"] = typeof(DrawnMoney),
            ["field-number"] = typeof(DrawnNumber),
            ["field-object"] = typeof(DrawnObject),
            ["field-objects"] = typeof(DrawnObjects),
            ["field-phone"] = typeof(DrawnPhone),
            ["field-places"] = typeof(DrawnPlaces),
            ["field-promises"] = typeof(DrawnPromises),
            ["field-refs"] = typeof(DrawnRefs),
            ["field-steps"] = typeof(DrawnSteps),
            ["field-table"] = typeof(DrawnTable),
            ["field-terms"] = typeof(DrawnTerms),
            ["field-text"] = typeof(DrawnText),
            ["field-text-and-refs"] = typeof(DrawnTextAndRefs),
            ["field-url"] = typeof(DrawnLink),
        });
}
