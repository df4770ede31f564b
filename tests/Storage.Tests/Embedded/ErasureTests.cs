using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Embedded;

public sealed class ErasureTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task The_destroyed_key_is_in_no_file_of_the_database()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await using var context = await office.ContextAsync();
        var key = context.Documents.Single().WrappedKey!;

        await office.Documents.EraseAsync(id, Staff.Clerk, None);

        foreach (var file in Directory.GetFiles(office.Home, "clona.db*"))
        {
            Shared.Read(file).AsSpan().IndexOf(key).ShouldBe(-1, file);
        }
    }
}
