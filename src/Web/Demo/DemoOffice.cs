using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Web.Accounts;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Demo;

/// <summary>Fills an empty data folder with made-up users and documents; every start draws new passwords.</summary>
public sealed class DemoOffice(UserManager<Account> users, DocumentDesk documents, AuditArchive audit, WebTexts texts)
{
    private const string PasswordLetters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const string Folder = "demo/";

    // What each made-up document is; its file name says it to people.
    private static readonly (string File, string Profile)[] Documents =
    [
        ("smlouva-o-dilo.pdf", "registr-smluv"),
        ("najemni-smlouva.pdf", "registr-smluv"),
        ("zapis-ze-zasedani.pdf", "minutes"),
        ("odpoved-na-zadost.pdf", "infz"),
    ];

    /// <summary>Prepares users and documents.</summary>
    /// <returns>Lines with names and passwords for the terminal; nowhere else are they written.</returns>
    public async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string> { texts["demo.people"] };
        foreach (var person in DemoPerson.All)
        {
            var password = RandomNumberGenerator.GetString(PasswordLetters, 14);
            await PrepareAsync(person, password, cancellationToken);
            lines.Add(string.Create(
                CultureInfo.InvariantCulture, $"  {person.UserName,-14} {password}   {texts.Of("role", person.Role)}"));
        }

        await AddDocumentsAsync(cancellationToken);
        return lines;
    }

    private async Task PrepareAsync(DemoPerson person, string password, CancellationToken cancellationToken)
    {
        if (await users.FindByNameAsync(person.UserName) is { } known)
        {
            known.PasswordHash = users.PasswordHasher.HashPassword(known, password);
            known.AccessFailedCount = 0;
            known.LockoutEnd = null;
            await users.UpdateAsync(known);
            return;
        }

        var account = new Account
        {
            UserName = person.UserName,
            DisplayName = person.DisplayName,
            Pseudonym = InvitationDesk.NewPseudonym(),
        };
        await audit.AppendAsync(
            [AccountEvents.Changed(AuditKinds.AccountCreated, "start", account.Pseudonym)], cancellationToken);
        var made = await users.CreateAsync(account, password);
        if (!made.Succeeded || !(await users.AddToRoleAsync(account, WireName.Of(person.Role))).Succeeded)
        {
            throw new InvalidOperationException("A user of the demonstration could not be made.");
        }
    }

    private async Task AddDocumentsAsync(CancellationToken cancellationToken)
    {
        if ((await documents.CountAsync(null, cancellationToken)).Count > 0)
        {
            return;
        }

        var clerk = await users.FindByNameAsync(DemoPerson.All[0].UserName);
        var actor = new Actor(new AccountId(clerk!.Id), clerk.Pseudonym, new HashSet<StaffRole> { StaffRole.Clerk });
        foreach (var (file, profile) in Documents)
        {
            var content = Read(file);
            var input = new InputFile(file, content, FileSniffer.Sniff(content));
            await documents.ReceiveAsync(new IncomingDocument(input, profile, DocumentSource.Demo), actor, cancellationToken);
        }
    }

    private static byte[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
