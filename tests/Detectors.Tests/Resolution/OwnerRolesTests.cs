using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Resolution;

public sealed class OwnerRolesTests
{
    private const PersonRole First = PersonRole.ThirdParty;
    private const PersonRole Second = PersonRole.Contact;

    // The first name in brackets is a third party, the second a contact; ⟪ ⟫ stand around the identifier.
    [Theory]
    [InlineData("⟦Jan Novák⟧, tel. ⟪601 234 567⟫, ⟦Eva Malá⟧", FindingType.Phone, First)]
    [InlineData("⟦Jan Novák⟧ a ⟦Eva Malá⟧, tel. ⟪601 234 567⟫", FindingType.Phone, Second)]
    [InlineData("⟦Jan Novák⟧ a ⟦Eva Malá⟧, e-mail ⟪novak@example.cz⟫", FindingType.Email, First)]
    [InlineData("⟦Jana Nováková⟧ a ⟦Eva Malá⟧, e-mail ⟪j.novakova@example.cz⟫", FindingType.Email, First)]
    [InlineData("⟦Jan Novák⟧\n\ntel. ⟪601 234 567⟫", FindingType.Phone, PersonRole.Other)]
    [InlineData("ABC s.r.o., tel. ⟪601 234 567⟫", FindingType.Phone, PersonRole.Company)]
    [InlineData("ABC s.r.o., č. ú. ⟪123456788/0100⟫", FindingType.BankAccount, PersonRole.Company)]
    [InlineData("⟦Jan Novák⟧, č. ú. ⟪123456788/0100⟫", FindingType.BankAccount, First)]
    [InlineData("Městský úřad Horní Ves\nVyřizuje: Bc. Hana Malá, tel. 494 501 220\nVážený pan\n⟦Jan Novák⟧\nnar. 8. 9. 1979\nLuční 2\n500 03 Hradec\ndatová schránka ⟪k7xq2ab⟫", FindingType.Databox, First)]
    [InlineData("⟦Jan Novák⟧, soused stavby, a ABC s.r.o., ID DS ⟪k7xq2ab⟫", FindingType.Databox, PersonRole.Company)]
    [InlineData("⟦Jan Novák⟧            ⟦Eva Malá⟧ ⟪v. r.⟫", FindingType.Signature, Second)]
    [InlineData("⟦Jan Novák⟧, starosta obce, ⟪Digitálně podepsal⟫ ⟦Eva Malá⟧", FindingType.Signature, Second)]
    [InlineData("RČ ⟪801212/1238⟫ ⟦Jan Novák⟧", FindingType.BirthNumber, First)]
    public void Identifier_takes_the_role_of_its_owner(string marked, FindingType type, PersonRole expected)
    {
        var persons = new List<TextSpan>();
        var plain = new System.Text.StringBuilder();
        var start = 0;
        var value = default(TextSpan);
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦' or '⟪': start = plain.Length; break;
                case '⟧': persons.Add(new TextSpan(start, plain.Length)); break;
                case '⟫': value = new TextSpan(start, plain.Length); break;
                default: plain.Append(c); break;
            }
        }

        Roles(plain.ToString(), persons).RoleOf(Candidate(type, value)).ShouldBe(expected);
    }

    private static OwnerRoles Roles(string plain, List<TextSpan> persons)
    {
        var text = DetectionText.Of(plain);
        var structure = DocumentStructure.Of(text);
        var owners = persons.Select((span, index) => new OwnerPerson(span, index == 0 ? First : Second)).ToList();
        var candidates = persons.ConvertAll(span => Candidate(FindingType.Person, span));
        return new OwnerRoles(text, structure, owners, new PartyFinder(text, candidates, structure), candidates);
    }

    private static Candidate Candidate(FindingType type, TextSpan span) =>
        new(type, span, EvidenceStrength.Labelled, [new Evidence("test", 2)]);
}
