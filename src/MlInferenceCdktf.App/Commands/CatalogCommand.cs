using System.CommandLine;
using MlInferenceCdktf.App.Output;
using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App.Commands;

/// <summary>Prints the catalogs of machine types and regions.</summary>
internal static class CatalogCommand
{
    public static Command Create()
    {
        var format = CommonOptions.Format();
        var region = new Option<string?>("--region") { Description = "Only machines offered in this region." };
        var gpu = new Option<string?>("--gpu") { Description = "Only machines with this accelerator, such as nvidia-l4 or l4." };
        var family = new Option<string?>("--family") { Description = "Only machines of this family, such as g2." };
        var command = new Command("catalog", "Prints the machine types that are known, with their GPUs and regions.") { region, gpu, family, format };
        command.SetAction(parsed => UserErrors.Catch(() =>
        {
            var filter = new CatalogFilter(parsed.GetValue(region), parsed.GetValue(gpu), parsed.GetValue(family));
            var machines = filter.Apply(Catalog.Current);
            if (CommonOptions.IsJson(parsed, format))
            {
                CatalogReport.WriteJson(Catalog.Current, machines);
            }
            else
            {
                CatalogReport.WriteText(Catalog.Current, machines);
            }
        }));
        return command;
    }
}
