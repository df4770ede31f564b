using System.Globalization;
using Clona.Detectors.Declension;
using Clona.TrainingText.Templates;

namespace Clona.TrainingText.Rendering;

/// <summary>Fills a template.</summary>
internal sealed class Renderer
{
    private const int DeepestPool = 8;

    private readonly TemplateSet set;
    private readonly DocumentState state;
    private readonly Output output = new();
    private readonly PersonSlots persons;
    private readonly CoupleSlots couples;
    private readonly ValueSlots values;
    private int row;

    private Renderer(TemplateSet set, DocumentState state)
    {
        this.set = set;
        this.state = state;
        persons = new PersonSlots(state, output);
        couples = new CoupleSlots(state, output, persons);
        values = new ValueSlots(state, output);
    }

    /// <summary>The stretches of a document made of <paramref name="template"/>.</summary>
    public static IReadOnlyList<Segment> Render(TemplateSet set, Template template, DocumentState state)
    {
        var renderer = new Renderer(set, state);
        var scope = state.NewScope();
        foreach (var line in template.Lines)
        {
            renderer.Line(line, scope);
        }

        return renderer.output.Segments();
    }

    private void Line(TemplateLine line, int scope)
    {
        if (!state.Draw.Chance(line.Percent))
        {
            return;
        }

        var repeated = line.Most > 1;
        var times = state.Draw.Between(line.Fewest, line.Most);
        row = repeated ? 0 : row;
        for (var i = 0; i < times; i++)
        {
            row += repeated ? 1 : 0;
            Nodes(line.Nodes, repeated ? state.NewScope() : scope, 0);
            output.Text("\n");
        }
    }

    private void Nodes(IReadOnlyList<TemplateNode> nodes, int scope, int depth)
    {
        foreach (var node in nodes)
        {
            Node(node, scope, depth);
        }
    }

    private void Node(TemplateNode node, int scope, int depth)
    {
        switch (node)
        {
            case TextNode text:
                output.Text(text.Text);
                break;
            case ChoiceNode choice:
                Nodes(state.Draw.Of(choice.Options), scope, depth);
                break;
            case AgreementNode agreement:
                output.Text(persons.Of(agreement.Name, scope, []).Gender == Gender.Masculine ? agreement.Masculine : agreement.Feminine);
                break;
            case PoolNode pool:
                ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, DeepestPool);
                Nodes(state.Fresh(set.Pool(pool.Pool)).Nodes, state.NewScope(), depth + 1);
                break;
            case SlotNode slot:
                Slot(slot, scope);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }

    private void Slot(SlotNode slot, int scope)
    {
        if (slot.Name is "n")
        {
            output.Text(row.ToString(CultureInfo.InvariantCulture));
        }
        else if (CoupleSlots.Handles(slot.Name))
        {
            couples.Write(slot, scope);
        }
        else if (PersonSlots.Handles(slot.Name))
        {
            persons.Write(slot, scope);
        }
        else
        {
            values.Write(slot, scope);
        }
    }
}
