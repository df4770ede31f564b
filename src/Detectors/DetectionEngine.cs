using Clona.Detectors.Addresses;
using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Identifiers.Decoys;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;
using Clona.Detectors.Persons;
using Clona.Detectors.Resolution;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Slips;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Text;

namespace Clona.Detectors;

/// <summary>Finds all personal data in a text: runs the detectors, resolves overlaps, links persons, assigns
/// roles.</summary>
/// <remarks>
/// Built once, used by several threads. The same text gives the same result, whatever ran before. Never throws on any
/// text.
/// </remarks>
public sealed class DetectionEngine
{
    private static readonly Evidence ReadWrongly = new("scan.slip", -0.3);

    private readonly IReadOnlyList<IDetector> detectors;
    private readonly FindingAssembler assembler;
    private readonly DetectorId? model;
    private readonly SlipReader? slips;

    // The memory of the last scan, for the next one; a second thread at the same time makes its own.
    private ScanState? spare;

    /// <summary>An engine with all detectors, the tagger and what was learned of sensitive passages.</summary>
    /// <param name="lexicon">The file of names and places, as <see cref="NameLexicon.Load"/> reads it.</param>
    /// <param name="tagger">The learned model of names and addresses, as the trainer in models/Tagger writes it.</param>
    /// <param name="further">Detectors of the caller's own.</param>
    /// <exception cref="ArgumentException">The bytes are no lexicon, or no tagger, of this version, or are
    /// damaged.</exception>
    public DetectionEngine(
        ReadOnlyMemory<byte> lexicon, ReadOnlyMemory<byte> tagger, params IReadOnlyList<IDetector> further)
        : this(NameLexicon.Load(lexicon), tagger, DetectionVoices.RulesAndTagger, further, PassageJudge.Default)
    {
    }

    /// <summary>An engine with all rules, no tagger, and passages by rules alone.</summary>
    /// <param name="lexicon">The file of names and places, as <see cref="NameLexicon.Load"/> reads it.</param>
    /// <param name="further">Detectors of the caller's own.</param>
    /// <exception cref="ArgumentException">The bytes are no lexicon of this version.</exception>
    public DetectionEngine(ReadOnlyMemory<byte> lexicon, params IReadOnlyList<IDetector> further)
        : this(NameLexicon.Load(lexicon), ReadOnlyMemory<byte>.Empty, DetectionVoices.Rules, further)
    {
    }

    internal DetectionEngine(
        NameLexicon names, ReadOnlyMemory<byte> tagger, DetectionVoices voices, IReadOnlyList<IDetector> further, PassageJudge? passages = null)
    {
        ArgumentNullException.ThrowIfNull(further);
        IReadOnlyList<IDetector> learned = [new PersonDetector(names), new AddressDetector(names)];
        if (voices != DetectionVoices.Rules)
        {
            var tags = new LinearChainTagger(TaggerModel.Load(tagger), names);
            model = tags.Id;
            learned = [new TaggedRules(learned[0], tags, TagKind.Person, voices), new TaggedRules(learned[1], tags, TagKind.Address, voices)];
        }

        detectors = [.. IdentifierDetectors, .. learned, .. further];
        assembler = new FindingAssembler(names, passages);
        slips = new SlipReader(names);
    }

    internal DetectionEngine(IReadOnlyList<IDetector> detectors)
    {
        this.detectors = detectors;
        assembler = new FindingAssembler(lexicon: null);
    }

    /// <summary>The detectors of identifiers, in the order in which they run.</summary>
    internal static IReadOnlyList<IDetector> IdentifierDetectors { get; } =
    [
        new BirthNumberDetector(), new BirthDateDetector(), new BirthPlaceDetector(), new BankAccountDetector(),
        new IbanDetector(), new PhoneDetector(), new EmailDetector(), new DataboxDetector(), new IdDocumentDetector(),
        new CompanyIdDetector(), new TaxIdDetector(), new VehiclePlateDetector(), new VinDetector(),
            new ParcelDetector(),
        new SignatureDetector(), new PersonalNumberDetector(), new NetworkAddressDetector(), new PaymentCardDetector(),
        new GpsDetector(), new LawNumberDetector(), new ReferenceNumberDetector(), new AmountDetector(),
        new ProjectNumberDetector(),
    ];

    /// <summary>Finds the personal data of <paramref name="text"/>.</summary>
    /// <param name="text">The text. One that shows that somebody else's program read it in pictures is searched as what was read is.</param>
    /// <param name="expected">What kind of document it is taken for where its title does not say; the roles of people follow from it.</param>
    public DetectionResult Detect(string text, DocumentKind expected = DocumentKind.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        return slips is not null && slips.LooksRead(text)
            ? DetectRead(text, new ReadParts([new TextSpan(0, text.Length)], []), expected)
            : DetectAsWritten(text, expected);
    }

    private DetectionResult DetectAsWritten(string text, DocumentKind expected)
    {
        var state = Interlocked.Exchange(ref spare, null) ?? new ScanState();
        var result = Detect(state.Read(text), state.Found, expected);
        state.Clear();
        spare = state;
        return result;
    }

    /// <summary>Finds the personal data of a text that a machine read in pictures, in whole or in part, knowing what reading gets wrong.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="read">What of it was read, and what with doubt: behind a label that is a finding of its own.</param>
    /// <param name="expected">What kind of document it is taken for where its title does not say.</param>
    /// <returns>Findings in offsets of <paramref name="text"/>.</returns>
    public DetectionResult DetectRead(string text, ReadParts read, DocumentKind expected = DocumentKind.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(read);
        if (slips is null)
        {
            return DetectAsWritten(text, expected);
        }

        var mended = slips.Read(text, read.Spans);
        var result = DetectAsWritten(mended.Text, expected);
        List<Finding> findings = [.. result.Findings.Select(finding => InRead(finding, mended))];
        findings.AddRange(DoubtfulValues.In(DetectionText.Of(text), read.Doubtful, findings).ToList());
        return result with { Findings = [.. findings.OrderBy(finding => finding.Span)] };
    }

    /// <summary>What is known of the persons of <paramref name="text"/> before their roles are judged; offsets are those of
    /// <paramref name="view"/>.</summary>
    internal RoleSheet SheetOf(string text, DocumentKind expected, out DetectionText view)
    {
        view = DetectionText.Of(text);
        return assembler.SheetOf(view, Winners(view, [], []), expected);
    }

    /// <summary>What is found in <paramref name="text"/> before its persons are linked; offsets are those of <paramref name="view"/>.</summary>
    internal FoundCandidates FoundIn(string text, DocumentKind expected, out DetectionText view)
    {
        view = DetectionText.Of(text);
        return assembler.Found(view, Winners(view, [], []), expected);
    }

    /// <summary>What is known of the places of <paramref name="text"/> before it is judged who lives there; offsets are those of <paramref name="view"/>.</summary>
    internal HomeSheet? HomesOf(string text, DocumentKind expected, out DetectionText view)
    {
        view = DetectionText.Of(text);
        var candidates = new List<Candidate>();
        return assembler.HomesOf(view, Winners(view, candidates, []), SeatsOf(candidates), expected);
    }

    private static Finding InRead(Finding finding, MendedText mended)
    {
        var span = mended.ToRead(finding.Span);
        return finding with { Span = span, Evidence = mended.WasMended(span) ? [.. finding.Evidence, ReadWrongly] : finding.Evidence };
    }

    private DetectionResult Detect(DetectionText view, List<Candidate> candidates, DocumentKind expected)
    {
        var unread = new List<DetectorId>();
        var findings = assembler.Assemble(view, Winners(view, candidates, unread), SeatsOf(candidates), expected);
        IEnumerable<DetectorId> tagger = model is null ? [] : [model];
        return new DetectionResult(findings, unread, [.. detectors.Select(detector => detector.Id), .. tagger]);
    }

    // What the rules of addresses gave to a firm or an office.
    private static List<Candidate> SeatsOf(List<Candidate> candidates) =>
        candidates.FindAll(candidate => candidate is { IsDecoy: true, Type: FindingType.Address });

    private List<Candidate> Winners(DetectionText view, List<Candidate> candidates, List<DetectorId> unread)
    {
        foreach (var detector in detectors)
        {
            if (detector.Detect(view, candidates) < view.View.Length)
            {
                unread.Add(detector.Id);
            }
        }

        OwnPlaces.RemoveDecoys(candidates);
        var whole = candidates.Select(candidate => LabelEdges.Cut(view, candidate)).OfType<Candidate>();
        return Resolver.Resolve(IdentifierEdges.Cut(view, whole));
    }
}
