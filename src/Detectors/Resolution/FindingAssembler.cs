using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Entities;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;
using Clona.Detectors.Roles;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Makes findings of resolved candidates: owners, sensitive passages, entities, roles, original
/// offsets.</summary>
internal sealed class FindingAssembler
{
    private const double LeastSurePerson = 0.5;
    private readonly NameLexicon? lexicon;
    private readonly EntityLinker? linker;
    private readonly RepeatedPersons? repeated;
    private readonly NameSeams? seams;
    private readonly HomeTowns? towns;
    private readonly PassageJudge? passages;

    /// <summary>An assembler that links persons by <paramref name="lexicon"/>; without one each mention is its own
    /// entity.</summary>
    /// <param name="lexicon">Names and places.</param>
    /// <param name="passages">What was learned of sensitive passages; without it the rules find them alone.</param>
    public FindingAssembler(NameLexicon? lexicon, PassageJudge? passages = null)
    {
        this.passages = passages;
        this.lexicon = lexicon;
        linker = lexicon is null ? null : new EntityLinker(lexicon);
        repeated = lexicon is null ? null : new RepeatedPersons(new NameAnalyzer(lexicon));
        seams = lexicon is null ? null : new NameSeams(new NameAnalyzer(lexicon));
        towns = lexicon is null ? null : new HomeTowns(lexicon);
    }

    /// <summary>Findings of <paramref name="text"/> in original offsets, ordered by start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="resolved">The candidates that won.</param>
    /// <param name="seats">The addresses that the rules take for those of firms and offices.</param>
    /// <param name="expected">What kind of document it is taken for.</param>
    public List<Finding> Assemble(DetectionText text, List<Candidate> resolved, List<Candidate> seats, DocumentKind expected = DocumentKind.Unknown)
    {
        var read = Linked(text, resolved, expected);
        var roles = RoleAssigner.Assign(read.Structure, read.Persons, read.Labels, read.Candidates);
        if (HomesOf(read, roles, seats) is { } homes)
        {
            HomeJudge.Default.Apply(homes, read.Candidates);
        }

        var owners = read.Persons.Zip(roles).Where(pair => IsSure(pair.First)).Select(pair =>
            new OwnerPerson(pair.First.Span, pair.Second.Deciding));
        var others = new OwnerRoles(text, read.Structure, [.. owners], read.Parties, read.Candidates);
        var numbers = new EntityNumbers();
        var person = 0;
        return read.Candidates.ConvertAll(candidate =>
        {
            if (candidate.Type == FindingType.Person)
            {
                var role = roles[person];
                var mention = read.Mentions[person++];
                return ToFinding(text, candidate, candidate.Role ?? role.Role, mention.Entity, role.Place) with
                {
                    RoleInDoubt = role.IsInDoubt,
                    CautiousRole = candidate.Role is null ? role.Cautious : null,
                    EntityInDoubt = mention.IsInDoubt,
                    Question = mention.HalfOf is { } whole ? mention.Question! with { Whole = text.ToOriginal(read.Persons[whole].Span).Start } : mention.Question,
                };
            }

            var entity = numbers.Of(candidate.Type, text.View.AsSpan(candidate.Span.Start, candidate.Span.Length));
            return ToFinding(text, candidate, others.RoleOf(candidate), entity, read.Structure.PlaceOf(candidate.Span));
        });
    }

    /// <summary>What is known of the persons before their roles are judged.</summary>
    public RoleSheet SheetOf(DetectionText text, List<Candidate> resolved, DocumentKind expected)
    {
        var read = Linked(text, resolved, expected);
        return RoleAssigner.Read(read.Structure, read.Persons, read.Labels, read.Candidates);
    }

    /// <summary>What is known of the places that may be homes before they are judged; nothing without a lexicon or where the kind of the document is not known.</summary>
    public HomeSheet? HomesOf(DetectionText text, List<Candidate> resolved, List<Candidate> seats, DocumentKind expected)
    {
        var read = Linked(text, resolved, expected);
        var roles = RoleAssigner.Assign(read.Structure, read.Persons, read.Labels, read.Candidates);
        return HomesOf(read, roles, seats);
    }

    /// <summary>Everything found in <paramref name="text"/>, before its persons are linked.</summary>
    public FoundCandidates Found(DetectionText text, List<Candidate> resolved, DocumentKind expected)
    {
        resolved = LoneColumns.WithoutMistakenHomes(text, resolved);
        resolved = LoneBirthNumbers.Drop(text, SensitivePassages.WithoutNamesOfDiseases(text, resolved));
        var structure = DocumentStructure.Of(text, expected);
        CandidateOrder.Merge(resolved, repeated?.Find(structure.Tokens, resolved) ?? []);
        resolved = seams?.Mend(structure.Tokens, resolved) ?? resolved;
        var persons = resolved.FindAll(candidate => candidate.Type == FindingType.Person);
        var parties = new PartyFinder(text, persons.FindAll(IsSure), structure);
        var candidates = PublicParcels.Drop(text, structure, parties, CompanyOwnership.Apply(resolved, parties));
        CandidateOrder.Merge(candidates, BirthDatesBesidePersons.Find(text, candidates));
        RowBirths.NameInsured(text.View, candidates);
        InsuredNumbers.Name(text, candidates);
        CandidateOrder.Merge(candidates, ValuesInRows.Find(text, candidates));
        CandidateOrder.Merge(candidates, LoneColumns.Find(text, candidates));
        CandidateOrder.Merge(candidates, BoxesByShape.Find(text, candidates));
        CandidateOrder.Merge(candidates, ParcelsByShape.Find(text, candidates));
        CandidateOrder.Merge(candidates, RepeatedValues.Find(text, candidates));
        CandidateOrder.Merge(candidates, PassagesOf(text, structure, candidates));
        return new FoundCandidates(structure, candidates, persons, parties);
    }

    private List<Candidate> PassagesOf(DetectionText text, DocumentStructure structure, List<Candidate> candidates)
    {
        var rules = SensitivePassages.Find(text, candidates);
        rules.Sort((left, right) => left.Span.CompareTo(right.Span));
        return passages?.Judge(new PassageSource(structure.Tokens, text.Sensitive, candidates, rules, structure.Kind)) ?? rules;
    }

    private LinkedCandidates Linked(DetectionText text, List<Candidate> resolved, DocumentKind expected)
    {
        var found = Found(text, resolved, expected);
        var linked = LinkOf(found.Structure, found.Persons, found.Candidates);
        return new LinkedCandidates(found.Structure, found.Candidates, found.Persons, linked, found.Parties);
    }

    private HomeSheet? HomesOf(LinkedCandidates read, IReadOnlyList<RoleAssignment> roles, List<Candidate> seats)
    {
        CandidateOrder.Merge(read.Candidates, towns?.Find(read.Structure.Tokens, read.Persons, roles, read.Candidates) ?? []);
        return lexicon is null || read.Structure.Kind == DocumentKind.Unknown ? null : HomePlaces.Read(read.Structure, lexicon, read.Persons, roles, read.Candidates, seats);
    }

    private static bool IsSure(Candidate person) => person.Confidence.Value >= LeastSurePerson;

    private IReadOnlyList<LinkedMention> LinkOf(DocumentStructure structure, List<Candidate> persons, List<Candidate> all) =>
        linker?.LinkMentions(structure, persons.ConvertAll(person => person.Span), all.FindAll(candidate => candidate.Type != FindingType.Person))
        ?? persons.Select((_, index) =>
        new LinkedMention(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{index + 1}"), IsInDoubt: false)).ToList();

    private static Finding ToFinding(DetectionText text, Candidate candidate, PersonRole role, string entity,
        DocumentPlace place) =>
        new(candidate.Type, text.ToOriginal(candidate.Span), candidate.Strength, candidate.Evidence, role, entity,
            place);
}
