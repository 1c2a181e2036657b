using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>
/// A Google Cloud project in memory: what Google keeps, refuses and computes, apart from any protocol that asks for it.
/// Objects are JSON by Terraform's attribute names, blocks as lists, as a state file holds them.
/// </summary>
public interface ISimulatedProject
{
    /// <summary>Creates an object.</summary>
    /// <param name="type">The Terraform resource type.</param>
    /// <param name="planned">Its attributes; unknown ones are left out.</param>
    /// <returns>The whole object with what Google computes, or Google's error.</returns>
    public CloudAnswer Create(string type, JsonObject planned);

    /// <summary>Reads an object by its Terraform id (or the short forms that an import accepts).</summary>
    /// <param name="type">The Terraform resource type.</param>
    /// <param name="id">The id.</param>
    /// <returns>The object; no object and no error when it does not exist.</returns>
    public CloudAnswer Read(string type, string id);

    /// <summary>Changes an object in place. A missing attribute keeps its value; a null removes it.</summary>
    /// <param name="type">The Terraform resource type.</param>
    /// <param name="id">The id.</param>
    /// <param name="planned">Its attributes after the change; unknown ones are left out.</param>
    /// <returns>The whole object, or Google's error.</returns>
    public CloudAnswer Update(string type, string id, JsonObject planned);

    /// <summary>Deletes an object that nothing else uses.</summary>
    /// <param name="type">The Terraform resource type.</param>
    /// <param name="id">The id.</param>
    /// <returns>Neither object nor error, or Google's error (400 in use, 404 gone already).</returns>
    public CloudAnswer Delete(string type, string id);

    /// <summary>Answers a data source.</summary>
    /// <param name="dataSource">Its Terraform type.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The arguments with what Google adds, or Google's error.</returns>
    public CloudAnswer Lookup(string dataSource, JsonObject arguments);

    /// <summary>Puts an object of a state file into the project as it is: no rule is asked, nothing is computed.</summary>
    /// <param name="type">The Terraform resource type.</param>
    /// <param name="attributes">Its attributes, the id among them.</param>
    public void Seed(string type, JsonObject attributes);
}
