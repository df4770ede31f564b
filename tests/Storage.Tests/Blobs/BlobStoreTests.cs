using Clona.Pipeline.Workflow;
using Clona.Storage.Blobs;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Blobs;

public sealed class BlobStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("clona-blobs-").FullName;
    private readonly DocumentId document = new(Guid.CreateVersion7());
    private readonly DocumentKey key = DocumentKey.Random();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_blob_is_named_by_its_content_and_read_back()
    {
        var store = new BlobStore(folder);

        var name = store.Write(document, key, Some.Bytes("obsah"));

        name.ShouldBe(Some.Digest("obsah"));
        store.Read(document, key, name).ShouldBe(Some.Bytes("obsah"));
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe([name]);
    }

    [Fact]
    public void A_blob_cannot_be_read_when_one_bit_is_another_one()
    {
        var store = new BlobStore(folder);
        var name = store.Write(document, key, Some.Bytes("obsah"));
        var path = store.PathOf(document, name);
        var sound = File.ReadAllBytes(path);
        for (var index = 0; index < sound.Length; index++)
        {
            var bytes = (byte[])sound.Clone();
            bytes[index] ^= 1;
            File.WriteAllBytes(path, bytes);
            store.Read(document, key, name).ShouldBeNull($"byte {index}");
        }
    }

    [Fact]
    public void A_blob_cannot_be_read_with_another_key_from_another_document_or_under_another_name()
    {
        var store = new BlobStore(folder);
        var name = store.Write(document, key, Some.Bytes("obsah"));
        var other = new DocumentId(Guid.CreateVersion7());
        Directory.CreateDirectory(store.FolderOf(other));
        File.Copy(store.PathOf(document, name), store.PathOf(other, name));
        File.Copy(store.PathOf(document, name), store.PathOf(document, Some.Digest("jiný")));

        store.Read(document, DocumentKey.Random(), name).ShouldBeNull();
        store.Read(other, key, name).ShouldBeNull();
        store.Read(document, key, Some.Digest("jiný")).ShouldBeNull();
    }

    [Fact]
    public void Writing_a_damaged_blob_again_heals_it()
    {
        var store = new BlobStore(folder);
        var name = store.Write(document, key, Some.Bytes("obsah"));
        File.WriteAllBytes(store.PathOf(document, name), [1, 2, 3]);

        store.Write(document, key, Some.Bytes("obsah"));

        store.Read(document, key, name).ShouldBe(Some.Bytes("obsah"));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public void A_name_that_is_no_digest_is_misuse(string name) =>
        Should.Throw<ArgumentException>(() => new BlobStore(folder).Read(document, key, name));

    [Fact]
    public void A_text_cannot_be_moved_to_another_column_or_document()
    {
        var box = key.SealText(document, SealedField.Note, "poznámka");

        key.OpenText(document, SealedField.Note, box).ShouldBe("poznámka");
        key.OpenText(document, SealedField.Reason, box).ShouldBeNull();
        key.OpenText(new DocumentId(Guid.CreateVersion7()), SealedField.Note, box).ShouldBeNull();
    }

    [Fact]
    public async Task The_office_does_not_start_when_the_master_key_is_missing_and_documents_exist()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        File.Delete(office.Folder.MasterKey);

        await Should.ThrowAsync<InvalidOperationException>(() => office.ReopenAsync());

        File.Exists(office.Folder.MasterKey).ShouldBeFalse();
    }

    [Fact]
    public async Task The_master_key_is_readable_by_its_owner_alone()
    {
        await using var office = await TestOffice.OpenAsync();

        File.ReadAllBytes(office.Folder.MasterKey).Length.ShouldBe(MasterKey.Length);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(office.Folder.MasterKey).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_damaged_original_stops_the_work_and_changes_nothing()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        var file = Directory.GetFiles(office.Folder.Blobs, "*", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        var claim = await office.ClaimAsync();

        await Should.ThrowAsync<InvalidDataException>(() => office.Ledger.OriginalAsync(claim, TestOffice.None));
        (await office.StateAsync(id)).ShouldBe(DocumentState.Received);
    }
}
