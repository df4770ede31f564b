using System.Globalization;
using System.Text.RegularExpressions;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Model;
using Clona.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Consents;

/// <summary>Records consents and their withdrawal; a withdrawal opens every document again that rests on the consent.</summary>
public sealed partial class ConsentDesk
{
    private static readonly StaffRole[] Keepers = [StaffRole.Clerk, StaffRole.Approver, StaffRole.Dpo];

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly TimeProvider time;

    internal ConsentDesk(IDbContextFactory<ClonaContext> factory, CaseWrites writes, TimeProvider time)
    {
        this.factory = factory;
        this.writes = writes;
        this.time = time;
    }

    /// <summary>Whether <paramref name="file"/> can be the reference of an office's file: letters, digits and <c>/ . -</c>, with a digit.</summary>
    public static bool IsFile(string? file) => file is not null && FilePattern.IsMatch(file);

    /// <summary>All consents, oldest first.</summary>
    public async Task<IReadOnlyList<ConsentRecord>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await ConsentRegister.ReadAsync(context, cancellationToken);
    }

    /// <summary>Records a consent; null where the account's roles do not allow it.</summary>
    /// <exception cref="ArgumentException">The reference is none.</exception>
    public async Task<ConsentRecord?> RecordAsync(ConsentKind kind, string file, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsFile(file))
        {
            throw new ArgumentException("No reference of a file.", nameof(file));
        }

        if (!actor.Roles.Overlaps(Keepers))
        {
            return null;
        }

        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        var known = await ConsentRegister.ReadAsync(scope.Context, cancellationToken);
        var number = string.Create(CultureInfo.InvariantCulture, $"S-{scope.Now.Year}-{known.Count + 1}");
        scope.Note(new AuditEventBuilder(AuditKinds.ConsentRecorded, actor.Pseudonym)
            .Token(ConsentRegister.Number, number).Token(ConsentRegister.Kind, WireName.Of(kind)).Token(ConsentRegister.File, file).Build());
        await scope.CommitAsync(cancellationToken);
        return new ConsentRecord(number, kind, file, scope.Now, null);
    }

    /// <summary>Withdraws a consent and opens its documents again.</summary>
    /// <returns>How many documents were opened; null where there is no such consent that holds, or the roles do not allow it.</returns>
    /// <remarks>
    /// 1. The withdrawal is recorded: from here on no review that rests on the consent can be finished. 2. Each document is opened
    /// in a write of its own; if we die here, asking again opens the rest.
    /// </remarks>
    public async Task<int?> WithdrawAsync(string number, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var consent = (await ListAsync(cancellationToken)).FirstOrDefault(item => item.Number == number);
        if (consent is null || !actor.Roles.Overlaps(Keepers))
        {
            return null;
        }

        if (consent.Holds)
        {
            await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
            scope.Note(new AuditEventBuilder(AuditKinds.ConsentWithdrawn, actor.Pseudonym).Token(ConsentRegister.Number, number).Build());
            await scope.CommitAsync(cancellationToken);
        }

        var opened = 0;
        foreach (var document in await UsersOfAsync(number, cancellationToken))
        {
            var outcome = await writes.ChangeAsync(document, null, actor, change => OpenAsync(change, number, cancellationToken), cancellationToken);
            opened += outcome.Refusal is null ? 1 : 0;
        }

        return opened;
    }

    private async Task<IReadOnlyList<DocumentId>> UsersOfAsync(string number, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var changes = await context.Set<ChangeRow>().AsNoTracking()
            .Where(row => row.Reason == EditReason.Consent && row.EditAfter != null)
            .Select(row => new { row.DocumentId, row.EditAfter }).ToListAsync(cancellationToken);
        return
        [
            .. changes.Where(row => StoredJson.ReadEdit(row.EditAfter)?.Consent == number)
                .Select(row => row.DocumentId).Distinct().Select(id => new DocumentId(id)),
        ];
    }

    // Only where the edit still holds; what was undone rests on nothing.
    private static async Task<ChangeRefusal?> OpenAsync(DocumentCase change, string number, CancellationToken cancellationToken)
    {
        var history = await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken);
        if (history.State.Edits.All(edit => edit.Consent != number))
        {
            return ChangeRefusal.NotInThisState;
        }

        var refusal = change.Move(WorkflowEvent.Objected, AuditKinds.ObjectionRaised, builder => builder.Token(ConsentRegister.Number, number));
        if (refusal is null)
        {
            change.DropOutput();
            change.ResetAttempts();
        }

        return refusal;
    }

    [GeneratedRegex(@"^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9/.-]{1,39}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex FilePattern { get; }
}
