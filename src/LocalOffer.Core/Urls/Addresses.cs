namespace LocalOffer.Core;

/// <summary>
/// Where pages live. Paths are relative to the site's root with forward slashes and an explicit <c>index.html</c>, so that
/// the same output works over http, from a memory stick and in a ZIP. A strand never stands in a service's address.
/// </summary>
public static class Addresses
{
    private const string Upwards = "../../../../../../../../";

    /// <summary>The home page.</summary>
    public const string Home = "index.html";

    /// <summary>The page for addresses that do not exist.</summary>
    public const string NotFound = "404.html";

    /// <summary>Words explained.</summary>
    public const string Glossary = "glossary/index.html";

    /// <summary>People around the child.</summary>
    public const string Roles = "people/index.html";

    /// <summary>All ways to browse.</summary>
    public const string Browse = "browse/index.html";

    /// <summary>The hub of the area's own pages.</summary>
    public const string Area = "area/index.html";

    /// <summary>The hub of the support blocks.</summary>
    public const string Support = "support/index.html";

    /// <summary>What has changed.</summary>
    public const string Changes = "changes/index.html";

    /// <summary>What has changed, for programs that follow feeds.</summary>
    public const string ChangesFeed = "changes/feed.xml";

    /// <summary>All guides.</summary>
    public const string Guides = "guides/index.html";

    /// <summary>Questions that lead to what a family could do first.</summary>
    public const string WhatNext = "what-next/index.html";

    /// <summary>What this site keeps on the reader's device.</summary>
    public const string PrivacyOnThisDevice = "privacy-on-this-device/index.html";

    /// <summary>The search.</summary>
    public const string Search = "search/index.html";

    /// <summary>What a reader has put on a list.</summary>
    public const string MyList = "my-list/index.html";

    /// <summary>What is found, filtered and put in order, for the page's script.</summary>
    public const string SearchIndex = "search/index.js";

    /// <summary>Answers of two or three providers side by side.</summary>
    public const string Compare = "compare/index.html";

    /// <summary>Who can be compared, and the questions.</summary>
    public const string CompareProviders = "compare/providers.js";

    /// <summary>All that is made for coordinators.</summary>
    public const string Coordinators = "coordinators/index.html";

    /// <summary>Services chosen for a family, on one sheet.</summary>
    public const string Signpost = "coordinators/signpost/index.html";

    /// <summary>The stages of assessment and planning, with what a coordinator does at each.</summary>
    public const string Stages = "coordinators/stages/index.html";

    /// <summary>The dates of an assessment, from the day it was asked for.</summary>
    public const string TwentyWeeks = "coordinators/twenty-weeks/index.html";

    /// <summary>What key working is made of.</summary>
    public const string KeyWorking = "coordinators/key-working/index.html";

    /// <summary>A sheet to fill in: the people around one child.</summary>
    public const string CircleOfSupport = "coordinators/circle-of-support/index.html";

    /// <summary>A pathway in seven steps, with its forms.</summary>
    public const string Pathway = "coordinators/pathway/index.html";

    /// <summary>What there is of open data, and what each field means.</summary>
    public const string OpenData = "data/index.html";

    /// <summary>What those who point families to services need to know of each, as one object.</summary>
    public const string SignpostingJson = "data/signposting.json";

    /// <summary>The same, one record to a line.</summary>
    public const string SignpostingLines = "data/signposting.ndjson";

    /// <summary>The same as a table.</summary>
    public const string SignpostingCsv = "data/signposting.csv";

    /// <summary>What a record must be like.</summary>
    public const string SignpostingSchema = "data/signposting.schema.json";

    /// <summary>The same for the page's script.</summary>
    public const string SignpostingScript = "data/signposting.js";

    /// <summary>How to read the site with no internet.</summary>
    public const string Offline = "offline/index.html";

    /// <summary>The service worker: it must lie at the top, because it answers only for what is below it.</summary>
    public const string ServiceWorker = "sw.js";

    /// <summary>What a phone needs to put the site on its home screen.</summary>
    public const string Manifest = "site.webmanifest";

    /// <summary>The whole site in one file, for memory sticks.</summary>
    public const string Download = "download/local-offer.zip";

    /// <summary>Which packs there are.</summary>
    public const string Packs = "packs/index.json";

    /// <summary>The ids of what is found, by number.</summary>
    public const string SearchIds = "search/ids.js";

    /// <summary>Where postcodes are; only when the authority supplies a table.</summary>
    public const string SearchPlaces = "search/places.js";

    /// <summary>What lists of results show; some documents to a file.</summary>
    public static string SearchCards(int file) => $"search/cards/{file}.js";

    /// <summary>What providers have answered; some providers to a file.</summary>
    public static string CompareAnswers(int file) => $"compare/answers/{file}.js";

    /// <summary>Some hundred pages in one file, for saving all of them.</summary>
    public static string Pack(int file) => $"packs/{file}.json";

    /// <summary>All services of a strand on one page that needs nothing else.</summary>
    public static string Booklet(string strand) => $"booklets/{strand}.html";

    /// <summary>A service.</summary>
    public static string Entry(string id) => $"services/{id}/index.html";

    /// <summary>A provider.</summary>
    public static string Provider(string id) => $"providers/{id}/index.html";

    /// <summary>A guide: its first part.</summary>
    public static string Guide(string id) => $"guides/{id}/index.html";

    /// <summary>A later part of a guide.</summary>
    public static string GuidePart(string id, string part) => $"guides/{id}/{part}/index.html";

    /// <summary>A whole guide on one page, for paper.</summary>
    public static string GuidePrint(string id) => $"guides/{id}/print/index.html";

    /// <summary>A form of the pathway, to fill in on the page.</summary>
    public static string Form(string id) => $"coordinators/forms/{id}/index.html";

    /// <summary>The same form, blank, to fill in on paper.</summary>
    public static string PaperForm(string id) => $"coordinators/forms/{id}/paper/index.html";

    /// <summary>A strand.</summary>
    public static string Strand(string strand) => $"strands/{strand}/index.html";

    /// <summary>One section of the area document.</summary>
    public static string AreaSection(string section) => $"area/{section}/index.html";

    /// <summary>The area's support block.</summary>
    public static string AreaSupport(string block) => $"support/{block}/index.html";

    /// <summary>A strand's support block.</summary>
    public static string StrandSupport(string strand, string block) => $"strands/{strand}/{block}/index.html";

    /// <summary>One way to browse: <c>topics</c>, <c>needs</c>, <c>ages</c>, <c>levels</c>, <c>a-to-z</c>, <c>providers</c>, <c>strands</c>.</summary>
    public static string BrowseBy(string axis) => $"browse/{axis}/index.html";

    /// <summary>One list of services; the second and later pages have a folder of their own.</summary>
    public static string BrowseList(string axis, string value, int page = 1) =>
        page == 1 ? $"browse/{axis}/{value}/index.html" : $"browse/{axis}/{value}/page-{page}/index.html";

    /// <summary>Where a word is explained on the page of words.</summary>
    public static string TermAnchor(string id) => "term-" + id;

    /// <summary>Where a person is described on the page of people.</summary>
    public static string RoleAnchor(string id) => "role-" + id;

    /// <summary>Where a situation stands on the home page.</summary>
    public static string SituationAnchor(string id) => "situation-" + id;

    /// <summary>Where a question stands on the page that asks it.</summary>
    public static string QuestionAnchor(string id) => "question-" + id;

    /// <summary>Where an outcome stands on the page that leads to it.</summary>
    public static string OutcomeAnchor(string id) => "outcome-" + id;

    /// <summary>A path as people share it: a folder's own page without <c>index.html</c>; empty for the home page.</summary>
    public static string Shared(string path) =>
        path == Home ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>A path with everything escaped that has a meaning in an address; its slashes stay.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The address of one page as seen from another; both relative to the site's root.</summary>
    public static string Relative(string from, string to)
    {
        // Every page asks this for each of its links: no lists of folders are made.
        var shared = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/')
            {
                shared = i + 1;
            }
        }

        var up = from.AsSpan(shared).Count('/');
        return up == 0 ? to[shared..]
            : up * 3 <= Upwards.Length ? string.Concat(Upwards.AsSpan(0, up * 3), to.AsSpan(shared))
            : string.Concat(string.Concat(Enumerable.Repeat("../", up)), to.AsSpan(shared));
    }
}
