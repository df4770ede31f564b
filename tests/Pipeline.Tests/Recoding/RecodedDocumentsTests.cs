using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Recoding;

/// <summary>How a document's pictures are decoded round by round, and that neither a child nor a busy machine decides what becomes of it.</summary>
public sealed class RecodedDocumentsTests
{
    private const int Samples = 16;

    private static readonly byte[] Original = [1];
    private readonly List<int> tried = [];
    private readonly List<RecodedDocument> asked = [];

    [Fact]
    public async Task Pictures_are_decoded_and_the_document_is_asked_about_again()
    {
        var (answer, _, made) = await Ask(Decoded, pictures: [3, 4]);

        answer.Refusal.ShouldBeNull();
        made.Document.ToArray().ShouldBe([1, 2]);
        made.Tried.ShouldBe([3, 4]);
    }

    [Fact]
    public async Task Only_pictures_that_were_decoded_may_return_as_they_came()
    {
        var documents = Documents(need => need.Number == 4 ? (ChildEnd.Crashed, null) : Decoded(need));

        var (_, _, made) = await AskAsync(documents, recoding: null, isDecoding: true, [[3, 4]]);
        var (_, _, remembered) = await AskAsync(documents, recoding: null, isDecoding: true, [[3, 4]]);

        made.Kept.ShouldBe([3]);
        remembered.Kept.ShouldBe([3]);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_decoded_is_tried_once()
    {
        var (answer, _, made) = await Ask(need => need.Number == 3 ? (ChildEnd.Crashed, null) : Decoded(need), [3, 4], [5]);

        answer.Refusal.ShouldBeNull();
        made.Tried.ShouldBe([3, 4, 5]);
        tried.ShouldBe([3, 4, 5]);
    }

    [Fact]
    public async Task After_too_many_pictures_that_cannot_be_decoded_no_others_are_tried()
    {
        var (_, _, made) = await Ask(_ => (ChildEnd.TimedOut, null), [.. Enumerable.Range(1, 20)]);

        tried.Count.ShouldBe(RecodingLimits.MostFailures);
        made.IsOver.ShouldBeTrue();
    }

    [Fact]
    public async Task A_machine_that_is_too_busy_refuses_the_document()
    {
        var (answer, _, _) = await Ask(need => need.Number == 4 ? (ChildEnd.Starved, null) : Decoded(need), pictures: [3, 4]);

        answer.Refusal.ShouldBe(RefusalReason.MachineBusy);
        asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(RefusalReason.MachineBusy)]
    [InlineData(RefusalReason.TimeLimit)]
    [InlineData(RefusalReason.MemoryLimit)]
    public async Task A_child_that_cannot_write_the_pictures_refuses_the_document(RefusalReason reason)
    {
        var (answer, _, _) = await Ask(Decoded, recoding: reason, [3]);

        answer.Refusal.ShouldBe(reason);
    }

    [Fact]
    public async Task Pictures_that_cannot_be_written_stay()
    {
        var (answer, _, made) = await Ask(Decoded, recoding: RefusalReason.UndecodableContent, [3]);

        answer.Refusal.ShouldBeNull();
        made.Document.ToArray().ShouldBe(Original);
    }

    [Fact]
    public async Task What_was_made_of_a_document_is_remembered_with_what_could_not_be_decoded()
    {
        var documents = Documents(need => need.Number == 3 ? (ChildEnd.Crashed, null) : Decoded(need));
        await AskAsync(documents, recoding: null, isDecoding: true, [[3, 4], [5]]);
        tried.Clear();

        var (_, _, made) = await AskAsync(documents, recoding: null, isDecoding: true, [[3, 4], [5]]);

        tried.ShouldBeEmpty();
        made.Tried.ShouldBe([3, 4, 5]);
    }

    [Fact]
    public async Task A_child_that_asks_for_the_same_again_is_refused()
    {
        var (answer, _, _) = await Ask(Decoded, [3], [3]);

        answer.Refusal.ShouldBe(RefusalReason.EngineDied);
    }

    [Fact]
    public async Task A_child_that_always_asks_comes_to_an_end()
    {
        var (answer, _, _) = await Ask(Decoded, [.. Enumerable.Range(1, 1000).Select(number => (int[])[number])]);

        answer.Refusal.ShouldBe(RefusalReason.EngineDied);
        tried.Count.ShouldBe(RecodingLimits.MostRounds);
    }

    [Fact]
    public async Task A_child_that_asks_though_nothing_can_be_decoded_is_refused()
    {
        var (answer, _, _) = await AskAsync(Documents(Decoded), recoding: null, isDecoding: false, [[3]]);

        answer.Refusal.ShouldBe(RefusalReason.EngineDied);
        tried.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 48_000_001)]
    [InlineData(1, 0)]
    [InlineData(1, -5)]
    [InlineData(3, 40_000_000)]
    [InlineData(65, 1)]
    [InlineData(2, long.MaxValue)]
    public void More_than_can_be_worked_on_is_not_accepted(int count, long samples) =>
        CodedNeed.AreSound([.. Enumerable.Range(1, count).Select(number => new CodedNeed(number, samples))], count, []).ShouldBeFalse();

    [Fact]
    public void Pictures_that_did_not_come_are_not_accepted() => CodedNeed.AreSound([new(1, 1), new(2, 1)], 1, []).ShouldBeFalse();

    private static (ChildEnd End, byte[]? Samples) Decoded(CodedNeed need) => (ChildEnd.Answered, new byte[need.Samples]);

    private RecodedDocuments Documents(Func<CodedNeed, (ChildEnd End, byte[]? Samples)> decode) => new(
        (_, need, _) =>
        {
            tried.Add(need.Number);
            return Task.FromResult(decode(need));
        },
        TimeProvider.System);

    private Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts, RecodedDocument Made)> Ask(
        Func<CodedNeed, (ChildEnd End, byte[]? Samples)> decode, params int[][] pictures) => AskAsync(Documents(decode), recoding: null, isDecoding: true, pictures);

    private Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts, RecodedDocument Made)> Ask(
        Func<CodedNeed, (ChildEnd End, byte[]? Samples)> decode, RefusalReason recoding, params int[][] pictures) => AskAsync(Documents(decode), recoding, isDecoding: true, pictures);

    // A child that names one list of pictures after the other, as long as pictures are decoded; a child that writes them adds a byte.
    private Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts, RecodedDocument Made)> AskAsync(
        RecodedDocuments documents, RefusalReason? recoding, bool isDecoding, int[][] pictures)
    {
        var request = TestEngine.Request(EngineTask.Detect, MediaType.Pdf) with { DecodesPictures = isDecoding };
        return documents.AskAsync(
            request,
            Original,
            Named(pictures[0]),
            made =>
            {
                asked.Add(made);
                var next = pictures.FirstOrDefault(numbers => !made.Tried.Contains(numbers[^1]) || (pictures.Length > 1 && numbers == pictures[1] && numbers[0] == pictures[0][0]));
                return Task.FromResult(Named(next is null || (made.IsOver && pictures.Length < 1000) ? [] : next));
            },
            (_, parts) => Task.FromResult<(EngineAnswer, IReadOnlyList<ReadOnlyMemory<byte>>)>(
                recoding is { } reason ? (EngineAnswer.Refused(reason), []) : (new EngineAnswer { KeptPictures = [3, 4, 99] }, [(byte[])[.. parts[0].Span, 2]])),
            CancellationToken.None);
    }

    private static (EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts) Named(int[] numbers) => (
        new EngineAnswer { CodedNeeds = [.. numbers.Select(number => new CodedNeed(number, Samples))] },
        [.. numbers.Select(_ => ReadOnlyMemory<byte>.Empty)]);
}
