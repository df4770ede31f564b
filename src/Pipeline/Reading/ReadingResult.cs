using System.Diagnostics.CodeAnalysis;
using Clona.Pdf.Recoding;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>A read document, or why it was refused.</summary>
public sealed class ReadingResult
{
    private ReadingResult(ReadDocument? document, RefusalReason? refusal, int page)
    {
        Document = document;
        Refusal = refusal;
        Page = page;
    }

    /// <summary>Whether the document was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Document is not null;

    /// <summary>The document, or null.</summary>
    public ReadDocument? Document { get; }

    /// <summary>Why it was refused, or null.</summary>
    public RefusalReason? Refusal { get; }

    /// <summary>Page the refusal is about, from 1; 0 for the whole document.</summary>
    public int Page { get; }

    /// <summary>After a refusal for want of text: the pages that would have to be read in their pictures.</summary>
    public IReadOnlyList<ScanNeed> ScanNeeds { get; private init; } = [];

    /// <summary>After a refusal for want of text: the pictures that have to be decoded first.</summary>
    internal IReadOnlyList<CodedPicture> Coded { get; private init; } = [];

    /// <summary>Whether the file has to be rebuilt before that.</summary>
    public bool NeedsRebuilding { get; private init; }

    /// <summary>After a refusal for want of text: the pictures of a document of an office program that have to be read first.</summary>
    internal IReadOnlyList<UnreadInlay> Unread { get; private init; } = [];

    /// <summary>A document that was read.</summary>
    public static ReadingResult Of(ReadDocument document) => new(document, refusal: null, page: 0);

    /// <summary>A refusal.</summary>
    public static ReadingResult Refused(RefusalReason reason, int page = 0) => new(document: null, reason, page);

    /// <summary>A refusal for want of text, with the pages whose pictures may hold it.</summary>
    internal static ReadingResult WithoutText(int page, IReadOnlyList<ScanNeed> needs, IReadOnlyList<CodedPicture> coded, bool needsRebuilding) =>
        new(document: null, RefusalReason.NoTextLayer, page) { ScanNeeds = needs, Coded = coded, NeedsRebuilding = needsRebuilding };

    /// <summary>A refusal for want of the text in pictures.</summary>
    internal static ReadingResult WithUnread(IReadOnlyList<UnreadInlay> unread) => new(document: null, RefusalReason.NoTextLayer, page: 0) { Unread = unread };
}
