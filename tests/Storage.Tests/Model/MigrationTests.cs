using Clona.Storage.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Tests.Model;

public sealed class MigrationTests
{
    [Fact]
    public async Task The_migrations_hold_everything_that_the_model_says()
    {
        await using var office = await TestOffice.OpenAsync();
        await using var context = await office.ContextAsync();

        context.Database.HasPendingModelChanges().ShouldBeFalse();
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rules_of_the_database_come_back_when_they_were_dropped()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ExecuteAsync(office.Database.DropRule("Documents_release_gate"));

        await using var later = await office.ReopenAsync();

        await using var context = await later.ContextAsync();
        var rules = await context.Database.SqlQueryRaw<string>(office.Database.RuleNames).ToListAsync();
        rules.Count.ShouldBe(office.Database.Rules);
    }

    [Fact]
    public async Task The_tables_of_passkeys_and_roles_are_there()
    {
        await using var office = await TestOffice.OpenAsync();
        await using var context = await office.ContextAsync();

        context.Roles.Select(role => role.Name).Order().ToList()
            .ShouldBe(["administrator", "approver", "auditor", "clerk", "dpo", "profile-manager"]);
        context.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>().Any().ShouldBeFalse();
    }
}
