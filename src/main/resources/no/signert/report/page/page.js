// Sorting and searching for those who have scripts; the page is whole without.
(function () {
  "use strict";
  var table = document.querySelector("table.all");
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var language = document.documentElement.lang;
  function value(row, column) {
    var cell = row.cells[column];
    return cell.hasAttribute("data-value") ? cell.getAttribute("data-value") : cell.textContent;
  }
  function compare(a, b) {
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    if (!isNaN(a) && !isNaN(b)) return a - b;
    return a.localeCompare(b, language);
  }
  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    if (!head.hasAttribute("data-sort")) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
        other.removeAttribute("aria-sort");
      });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort(function (a, b) {
        var order = compare(value(a, column), value(b, column));
        return down ? -order : order;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
  var search = document.getElementById("search");
  search.parentNode.hidden = false;
  search.addEventListener("input", function () {
    var wanted = search.value.trim().toLocaleLowerCase(language);
    rows.forEach(function (row) {
      row.hidden = row.textContent.toLocaleLowerCase(language).indexOf(wanted) < 0;
    });
  });
})();
